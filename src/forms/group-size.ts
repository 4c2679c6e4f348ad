import { type Field, oneText } from './fields.ts';

const floor = 5;
const largest = 50;

/** The smallest group anything is published about (design §5): never below five. */
export const groupSize: Field<number> = oneText({ min: floor, max: largest }, (written, wrong) => {
  const k = Number(written);
  if (!Number.isInteger(k) || k < floor) wrong('kFloor');
  else if (k > largest) wrong('badNumber', { min: floor, max: largest });
  return k;
});
