import { dayOf } from '../../src/core/ground/local-day.ts';
import { describeOrganisation } from './hr.ts';
import { type OpenedWave, openWave } from './measure.ts';
import { silentProgress } from './progress.ts';
import type { Visitor } from './visitor.ts';

const day = 86_400_000;

/** A wave of the pulse, from the organisation’s name to the links of an open wave. */
export async function openPulse(hr: Visitor, title: string, roster: string): Promise<OpenedWave> {
  await describeOrganisation(hr);
  const on = (days: number) => dayOf(new Date(Date.now() + days * day).toISOString());
  return openWave(
    { hr, playKey: '', now: new Date() },
    {
      title,
      definition: 'csi-pulse',
      roster,
      opens: on(0),
      closes: on(14),
      k: 5,
      tree: 'sides',
      seed: 1,
      response: 1,
    },
    silentProgress,
  );
}
