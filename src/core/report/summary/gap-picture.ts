import type { Alignment } from '../alignment/alignment.ts';
import { alignmentChart } from '../alignment/chart.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import { apart } from '../profile/page.ts';
import { profilePage } from '../profile/profile.ts';

/** Whether a difference between leaders and the others is shown at all. */
export const showsGap = ({ rows }: Alignment): boolean => rows.some(({ gap }) => !gap.withheld);

/** Leaders beside the others or, where one of them is not shown, everybody together. */
export function gapPicture(
  source: ReportSource,
  { id, alignment, title }: { id: string; alignment: Alignment; title?: string },
): Part[] {
  if (showsGap(alignment)) {
    return alignmentChart(source, { id, alignment, ...(title ? { title } : {}) });
  }
  const { measures, whole } = profilePage(source.scope);
  const { whole: everybody } = source.words.pages.profile;
  return apart(source, { id, title: title ?? everybody, measures, rows: [whole] });
}
