import type { Sheet } from '../../../src/core/definition/answers.ts';
import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';

function shuffled<T>(list: T[], random: () => number): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Hands the sheets of each closed block out again among its people, and mixes the ballots. */
export function permuted(release: ReleaseData, sheets: Sheet[], random: () => number): Sheet[] {
  const closedOf = new Map(
    release.blocks.flatMap((block) => block.planned.map((planned) => [planned, block.id] as const)),
  );
  const waiting = new Map<string, Sheet[]>();
  for (const sheet of shuffled(sheets, random)) {
    const closed = closedOf.get(sheet.block) ?? 'none';
    waiting.set(closed, [...(waiting.get(closed) ?? []), sheet]);
  }
  const dealt = sheets.flatMap(({ block }): Sheet[] => {
    const sheet = waiting.get(closedOf.get(block) ?? 'none')?.pop();
    return sheet ? [{ ...sheet, block }] : [];
  });
  return shuffled(dealt, random);
}
