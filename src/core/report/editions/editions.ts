import type { Page } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { boardPages } from './board.ts';
import { councilPages } from './council.ts';
import { staffPages } from './staff.ts';
import { unitPages } from './unit.ts';

/** The editions of a report, by whom they are for, and who describes them. */
const editions = {
  board: boardPages,
  unit: unitPages,
  council: councilPages,
  staff: staffPages,
} satisfies Record<string, (source: ReportSource) => Page[]>;

export type EditionId = keyof typeof editions;

export const editionIds = Object.keys(editions) as EditionId[];

/** The pages of an edition as data, for every renderer; those without anything to show left out. */
export function describeEdition(id: EditionId, source: ReportSource): Page[] {
  return editions[id](source);
}
