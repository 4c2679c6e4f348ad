import type { Language } from '../../core/language/language.ts';
import type { ReportSource } from '../../core/report/model/source.ts';
import type { ReportPageId } from '../../core/report/report-pages.ts';
import { type ReportWords, reportWords } from '../../texts/report-words.ts';
import type { Agreeing } from './agreeing.ts';

/** What every page of one report shares on a screen. */
export interface ReportContext extends Omit<ReportSource<Language>, 'words'> {
  /** Day of publication, YYYY-MM-DD. */
  releasedOn: string;
  /** The words, where they are not those of the reader's language. */
  words?: ReportWords;
  /** Address of another page of this report, in this language and scope. */
  link: (page: ReportPageId) => string;
  /** What this reader may agree; absent where nothing can be changed. */
  agreeing?: Agreeing;
  /** Where HR posts the comment to withdraw; absent for others. */
  withdrawing?: string;
}

/** The same as what pages are described from: with the words of the reader's language. */
export function sourceOf(context: ReportContext): ReportSource<Language> {
  return { ...context, words: context.words ?? reportWords(context.language) };
}
