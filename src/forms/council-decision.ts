import { type CouncilDecision, kindsFor, type Recorder } from '../core/ballot/council-decision.ts';
import { choice, day, text } from './fields.ts';
import { form, type Sent } from './form.ts';

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

/**
 * What was written down, as the form shows it: after a refusal HR's form shows nothing but how the
 * dispute was settled.
 */
export function decisionValues(
  decision: CouncilDecision | null,
  by: Recorder,
  isRefused: boolean,
): Sent {
  const settles = by === 'hr' && isRefused;
  const shown = settles && decision?.kind !== 'settled' ? null : decision;
  return {
    kind: [shown?.kind ?? ''],
    decidedOn: [shown?.decidedOn ?? ''],
    opinion: [shown?.opinion ?? ''],
  };
}
