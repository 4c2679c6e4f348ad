import { kindsFor, type Recorder } from '../core/ballot/council-decision.ts';
import { choice, day, text } from './fields.ts';
import { form } from './form.ts';

/**
 * What the works council said of a wave, as the council or HR writes it down.
 * @param isRefused whether the council did not agree before
 * @param today calendar day; nothing is decided after it
 */
export const decisionForm = (by: Recorder, isRefused: boolean, today: string) =>
  form(
    {
      kind: choice(kindsFor(by, isRefused)),
      decidedOn: day(),
      opinion: text({ max: 2000, optional: true }),
    },
    ({ kind, decidedOn, opinion }, wrong) => {
      if (kind === 'settled' && opinion === '') wrong('opinion', 'required');
      if (decidedOn && decidedOn > today) wrong('decidedOn', 'dateFuture');
    },
  );
