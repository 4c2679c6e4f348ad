const lengths = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/**
 * An ISO moment so much later, or sooner where the count is below zero.
 * @example later('2026-12-01T06:00:00.000Z', 90, 'minutes') // '2026-12-01T07:30:00.000Z'
 */
export function later(moment: Date | string, count: number, unit: keyof typeof lengths): string {
  return new Date(new Date(moment).getTime() + count * lengths[unit]).toISOString();
}
