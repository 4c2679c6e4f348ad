import { choice, hidden, texts } from './fields.ts';
import { form } from './form.ts';

/** The open answers that HR was shown before they are published, and those that it leaves out. */
export const readCommentsForm = form({ seen: texts, leave: texts });

/** Why a comment may be withdrawn; the log says which of these it was. */
export const withdrawReasons = ['recognisable', 'offensive', 'request', 'other'] as const;

/** Takes one comment out of a report. */
export const withdrawForm = form({ comment: hidden, reason: choice(withdrawReasons) });
