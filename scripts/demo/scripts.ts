import { dayOf } from '../../src/core/ground/local-day.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { chanceFrom } from '../play/chance.ts';
import type { WaveScript } from '../play/measure.ts';
import { staffList } from '../play/organisation.ts';

/** The waves of the demo: nine months of history, and one that can be answered now. */

const day = 86_400_000;
const seed = 2026;

/** The wave a visitor can answer: the full survey, open since today. */
export function openScript(people: number, now: Date): WaveScript {
  return {
    title: 'Servicemeting najaar',
    definition: 'csi-full',
    languages: staffLanguages,
    roster: staffList(people, chanceFrom(seed)),
    opens: dayAfter(now, 0),
    closes: dayAfter(now, 21),
    k: 7,
    tree: 'sides',
    seed: 50,
    response: 0.3,
  };
}

/** A short wave that was answered and is closed: a visitor opens its box. */
export function closedScript(people: number, now: Date): WaveScript {
  return {
    ...openScript(people, now),
    title: 'Peiling met een dichte stembus',
    definition: 'csi-pulse',
    languages: ['nl', 'en'],
    seed: 70,
    response: 0.7,
  };
}

/**
 * Four waves at 0, 3, 6 and 9 months: full, pulse, pulse, full. Between the second and the third
 * Marketing and Verkoop became one department, and all the time people come and go. Service climbs,
 * except where departments meet.
 */
export function historyScripts(people: number, now: Date): WaveScript[] {
  const months = [0, 3, 6, 9];
  const newest = 52;
  return months.map((month, at) => {
    const opens = newest + (9 - month) * 30;
    return {
      title: ['Nulmeting', 'Peiling na 3 maanden', 'Peiling na 6 maanden', 'Meting na 9 maanden'][
        at
      ] as string,
      definition: month === 3 || month === 6 ? 'csi-pulse' : 'csi-full',
      roster: staffList(people, chanceFrom(seed), month),
      opens: dayAfter(now, -opens),
      closes: dayAfter(now, 14 - opens),
      k: 7,
      tree: 'sides',
      seed: 100 + 10 * at,
      response: 0.72 + 0.02 * at,
      drift: { d1: 0.04 * month, d2: 0.03 * month, d4: 0.05 * month, d8: 0.05 * month },
      daysAgo: { opens, closes: opens - 14, published: opens - 16 },
    };
  });
}

/** One wave with everything, for `--once`. */
export function onceScript(people: number, now: Date): WaveScript {
  return { ...openScript(people, now), response: 0.74 };
}

/** The calendar day HR would pick, which near midnight is not that of UTC. */
function dayAfter(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() + days * day).toISOString());
}
