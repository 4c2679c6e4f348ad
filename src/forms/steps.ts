import { text, tick } from './fields.ts';
import { form } from './form.ts';

/** The steps of a wave that cannot be taken back; each is asked once more. */
export const steps = ['fix', 'open', 'close', 'cancel', 'delete'] as const;
export type StepName = (typeof steps)[number];

/** A step that needs no more than a tick. */
export const stepForm = form({ sure: tick });

/** Cancelling also says why: staff who open their link read it. */
export const cancelForm = form({ reason: text({ max: 500, missing: 'noReason' }), sure: tick });
