import { kindsOf, type Recorder } from '../core/ballot/council-decision.ts';
import { choice, day, text } from './fields.ts';
import { form } from './form.ts';

/**
 * What the works council said of a wave, as the council or HR writes it down.
 * @param today calendar day; nothing is decided after it
 */
export const decisionForm = (by: Recorder, today: string) =>
  form(
    {
      kind: choice(kindsOf[by]),
      decidedOn: day(),
      opinion: text({ max: 2000, optional: true }),
    },
    ({ decidedOn }, wrong) => {
      if (decidedOn && decidedOn > today) wrong('decidedOn', 'dateFuture');
    },
  );
