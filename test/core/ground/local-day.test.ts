import { expect, it } from 'vitest';
import {
  closingOf,
  dayOf,
  endOfDay,
  openingOf,
  timeOf,
} from '../../../src/core/ground/local-day.ts';

/** Days on which clocks change somewhere in 2026 and 2027, and the days around them. */
const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-09-06', '2026-09-27']
  .concat(['2026-10-04', '2026-10-25', '2026-10-30', '2026-11-01', '2027-03-14', '2027-03-28'])
  .flatMap((day) => [-1, 0, 1].map((by) => new Date(Date.parse(day) + by * 86_400_000)))
  .map((day) => day.toISOString().slice(0, 10));

/** With every way in which clocks change: early, at midnight, by half an hour, in spring in autumn, never. */
const zones = ['Europe/Amsterdam', 'Europe/Lisbon', 'America/New_York', 'America/Los_Angeles']
  .concat(['America/Anchorage', 'America/Godthab', 'America/Santiago', 'America/Havana'])
  .concat(['Africa/Cairo', 'Asia/Beirut', 'Asia/Kolkata', 'Australia/Sydney'])
  .concat(['Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Honolulu']);

it('opens at seven and closes in the last minute, in every zone and at every change of clocks', () => {
  const wrong: string[] = [];
  for (const zone of zones) {
    for (const day of changes) {
      const [opens, closes] = [openingOf(day, zone), closingOf(day, zone)];
      const over = new Date(Date.parse(closes) + 60_000).toISOString();
      // Where clocks go forward over midnight the day ends earlier.
      const lastMinute = timeOf(closes, zone) === '23:59' || dayOf(over, zone) > day;
      const told = [dayOf(opens, zone), timeOf(opens, zone), dayOf(closes, zone)];
      if (told.join() !== [day, '07:00', day].join() || !lastMinute)
        wrong.push(`${zone}: ${told} ${timeOf(closes, zone)}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('ends a day with its last thousandth of a second, also where clocks change at midnight', () => {
  const wrong: string[] = [];
  const midnights = ['America/Santiago', 'America/Havana', 'America/Godthab', 'Africa/Cairo'];
  for (const zone of ['Europe/Amsterdam', ...midnights]) {
    for (const day of changes) {
      const end = endOfDay(day, zone);
      const after = new Date(Date.parse(end) + 1).toISOString();
      if (dayOf(end, zone) !== day || dayOf(after, zone) <= day)
        wrong.push(`${zone} ${day}: ${end}`);
    }
  }
  expect(wrong).toEqual([]);
});
