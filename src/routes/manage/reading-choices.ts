import { rosterEncodings } from '../../core/roster/file/decode.ts';
import type { ReadingChoices } from '../../core/roster/read-roster.ts';
import { readingControls, separators } from '../../views/manage/roster-reading-form.ts';

/** What HR chose in the preview about the reading of its file; an empty control chooses nothing. */
export function readingChoices(form: FormData, today: string): ReadingChoices {
  const chosen = (name: keyof typeof readingControls) => {
    const value = form.get(readingControls[name]);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const line = Number(chosen('headingLine'));
  const encoding = rosterEncodings.find((one) => one === chosen('encoding'));
  const delimiter = separators.find(({ value }) => value === chosen('delimiter'))?.character;
  const sheet = chosen('sheet');
  return {
    today,
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(Number.isInteger(line) && line > 0 ? { headingLine: line } : {}),
    hiddenRows: chosen('hiddenRows') === 'yes',
    leavers: chosen('leavers') === 'yes',
  };
}
