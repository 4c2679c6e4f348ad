import { changed, type Wave } from './attackers/waves.ts';
import type { Beyond } from './bench.ts';
import type { Scene } from './evidence.ts';
import { record } from './ledger.ts';
import type { Organisation } from './organisations.ts';
import type { Sheet } from './questionnaire.ts';

/** One wave, as the first build would have published it and as it is published. */
interface Scenes {
  before: Scene;
  after: Scene;
}

type Place = 'without' | 'with' | 'without again';

/** The waves that one person was in and was not in, and whether a colleague helps. */
export const waveCases: { name: string; waves: Place[]; insider: boolean }[] = [
  { name: 'a newcomer, two waves', waves: ['without', 'with'], insider: false },
  { name: 'a newcomer, and a colleague', waves: ['without', 'with'], insider: true },
  { name: 'a leaver, two waves', waves: ['with', 'without again'], insider: false },
  { name: 'a leaver, and a colleague', waves: ['with', 'without again'], insider: true },
  {
    name: 'here for one of three waves',
    waves: ['without', 'with', 'without again'],
    insider: false,
  },
  {
    name: 'one of three, and a colleague',
    waves: ['without', 'with', 'without again'],
    insider: true,
  },
];

/**
 * Waves in which one person of the first large enough block was not there, otherwise answered alike:
 * every device makes another record key each time.
 */
export async function followWaves(
  into: Beyond[],
  now: Scenes,
  sheets: Sheet[],
  publish: (wave: string, sheets: Sheet[]) => Promise<Scenes>,
  { k, name }: Organisation,
): Promise<void> {
  const alone = now.after.evidence.blocks.find(
    ({ planned, ballots }) => planned.length === 1 && ballots[0] > k,
  );
  const block = alone?.planned[0];
  const inBlock = sheets.filter((sheet) => sheet.block === block);
  const [one, colleague] = [inBlock.at(-1), inBlock[0]];
  if (!one || !colleague || block === undefined) return;
  const withKeys = (turn: (key: string) => string) =>
    sheets
      .filter((sheet) => sheet !== one)
      .map((sheet) => ({ ...sheet, recordKey: turn(sheet.recordKey) }));
  const places: Record<Place, Scenes> = {
    without: await publish(
      'w0',
      withKeys((key) => [...key].reverse().join('')),
    ),
    with: now,
    'without again': await publish(
      'w2',
      withKeys((key) => key.slice(16) + key.slice(0, 16)),
    ),
  };
  const answers = Object.values(one.answers).filter((answer) => typeof answer === 'number').length;
  for (const [at, { waves, insider }] of waveCases.entries()) {
    const tally = into[at] as Beyond;
    tally.answers += answers;
    const of = (kind: keyof Scenes): Wave[] =>
      waves.map((place) => ({ scene: places[place][kind], inside: place === 'with' }));
    const helper = insider ? colleague : null;
    for (const [kind, counted] of [
      ['before', tally.firstBuild],
      ['after', tally.protected],
    ] as const) {
      record(counted, changed(of(kind), block, one, helper), now[kind].truth, name);
    }
  }
}
