import { text } from './fields.ts';
import { form } from './form.ts';

/** The links of some: the personnel numbers of newcomers, or of somebody who lost theirs. */
export const linksForm = form({ numbers: text({ max: 2_000_000, optional: true }) });
