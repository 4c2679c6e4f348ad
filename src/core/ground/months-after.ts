/**
 * The same day of the month, some months later; the last day of a month that has no such day.
 * @param day such as 2027-01-31
 * @example monthsAfter('2027-01-31', 1) // '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
