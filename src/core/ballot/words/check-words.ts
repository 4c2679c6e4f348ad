/**
 * Three check words behind a row of words: RS1024, the Reed–Solomon code over GF(1024) of
 * SLIP-0039. Any error in at most three words is noticed, without exception.
 */

export const checkWordCount = 3;

/** What the ten bits that are shifted out do to the rest (SLIP-0039, "Checksum"). */
const generator = [
  0xe0e040, 0x1c1c080, 0x3838100, 0x7070200, 0xe0e0009, 0x1c0c2412, 0x38086c24, 0x3090fc48,
  0x21b1f890, 0x3f3f120,
];

/** The words of a purpose are no words of another: the purpose is checked along, unwritten. */
function remainder(purpose: string, numbers: readonly number[]): number {
  const values = [...Array.from(purpose, (letter) => letter.charCodeAt(0)), ...numbers];
  return values.reduce((rest, value) => {
    const out = rest >>> 20;
    const shifted = ((rest & 0xfffff) << 10) ^ value;
    return generator.reduce((sum, term, bit) => ((out >> bit) & 1 ? sum ^ term : sum), shifted);
  }, 1);
}

/** The numbers (0 to 1023) with their three check numbers behind them. */
export function withCheck(purpose: string, numbers: readonly number[]): number[] {
  const rest = remainder(purpose, [...numbers, 0, 0, 0]) ^ 1;
  return [...numbers, (rest >>> 20) & 1023, (rest >>> 10) & 1023, rest & 1023];
}

/** Whether numbers end in the check numbers that belong to them. */
export function checks(purpose: string, numbers: readonly number[]): boolean {
  return remainder(purpose, numbers) === 1;
}
