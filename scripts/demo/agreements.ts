import { dayOf } from '../../src/core/ground/local-day.ts';
import type { PlayedAgreement } from '../play/hr.ts';

const day = 86_400_000;

/**
 * What the board agreed after the wave before the newest, to be looked at again since yesterday: its
 * reminder lies in the outbox at whatever hour the demo starts.
 */
export function keptAgreement(now: Date): PlayedAgreement {
  const after = (days: number) => dayOf(new Date(now.getTime() + days * day).toISOString());
  return {
    text: 'Elke maandag zit een directielid een uur bij de klantenservice en vertelt wat het hoorde.',
    measure: 'd2',
    owner: 'Directie',
    due: after(30),
    review: after(-1),
    remind: 'directie@deschakel.example',
  };
}
