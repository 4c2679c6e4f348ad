import type { Alignment } from '../alignment/alignment.ts';
import { alignmentChart } from '../alignment/chart.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { apart } from '../profile/page.ts';
import { profilePage } from '../profile/profile.ts';

/** Leaders beside the others or, where one of them is not shown, everybody together. */
export function gapPicture(
  source: ReportSource,
  { id, alignment, title }: { id: string; alignment: Alignment; title?: string },
): Part[] {
  if (alignment.rows.some(({ gap }) => !gap.withheld)) {
    return alignmentChart(source, { id, alignment, ...(title ? { title } : {}) });
  }
  const { measures, whole } = profilePage(source.scope);
  const { whole: everybody } = source.words.pages.profile;
  return apart(source, { id, title: title ?? everybody, measures, rows: [whole] });
}
