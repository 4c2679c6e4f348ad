import { leftOut } from '../../test/attack/reconstruction/attackers/left-out.ts';
import { bench, type Outcome } from '../../test/attack/reconstruction/bench.ts';
import type { Tally } from '../../test/attack/reconstruction/ledger.ts';
import { madeUp } from '../../test/attack/reconstruction/organisations.ts';
import { clearGaps, widening } from '../../test/attack/reconstruction/price.ts';
import type { Part } from './part.ts';

/** Guesses that may be right above 95 %, of all answers. */
const mostGuesses = 1 / 1000;
/** How much wider an interval may become, by people in the group. */
const widest: [people: number, share: number][] = [
  [7, 0.1],
  [15, 0.05],
  [60, 0.01],
];

/** Made-up organisations with known answers, and everybody who tries to take them out of releases. */
export const reconstruction: Part = {
  name: 'reconstruction',
  about: 'attackers who know how figures are protected, on organisations whose answers are known',
  run: async (size, say) => {
    const outcome = await bench(madeUp(size));
    printAttackers(outcome, say);
    printPrice(outcome, say);
    return holds(outcome, say);
  },
};

function printAttackers(
  { organisations, answers, firstBuild, protected: now, byThreshold, ...more }: Outcome,
  say: (line: string) => void,
) {
  say(
    `${organisations} organisations, ${answers} answers. Answers stated with certainty (outsider / insider),`,
  );
  say(
    'who took part in a question, and answers guessed above 95 % that were less likely than 50 % before.\n',
  );
  say(
    row(
      '',
      'first build: certain',
      'took part',
      'now: certain',
      'took part',
      'guessed',
      'of which right',
    ),
  );
  firstBuild.forEach((before, at) => {
    const after = now[at] as Tally;
    say(
      row(
        before.attacker,
        pair(before.certain),
        pair(before.tookPart),
        pair(after.certain),
        pair(after.tookPart),
        pair(after.guessed),
        String(after.guessed.right),
      ),
    );
  });
  say(`\nTables by thresholds instead of blocks: ${byThreshold} totals of fewer than k people.`);
  for (const [title, list] of [
    ['Joining and leaving, if nobody else changed an answer', more.waves],
    ['Colleagues who put their answers together, of the others in their row', more.coalitions],
  ] as const) {
    say(`\n${title}`);
    for (const { name, firstBuild: before, protected: after, answers: asked } of list)
      say(
        `  ${name}: of ${asked} answers, first build ${all(before.certain)} certain; now ${all(after.certain)} certain, ${all(after.guessed)} guessed (${after.guessed.right} right)`,
      );
  }
}

function printPrice({ price }: Outcome, say: (line: string) => void) {
  say('\nThe price');
  for (const [people, most] of widest) {
    say(
      `  intervals at ${people} people: ${percent(widening(price, people))} wider (aim: at most ${percent(most)})`,
    );
  }
  say(`  rows with a figure: ${price.shown.before} before, ${price.shown.after} after`);
  const { exact, rounded } = clearGaps();
  say(
    `  a true gap of 0.5 between 15 and 40 people is called clear in ${percent(exact)} of draws, protected in ${percent(rounded)}`,
  );
}

function holds(
  { firstBuild, protected: now, answers, misread, price, byThreshold, waves, coalitions }: Outcome,
  say: (line: string) => void,
): boolean {
  const problems: string[] = [];
  const guessed = now.reduce((sum, one) => sum + one.guessed.outsider + one.guessed.insider, 0);
  for (const one of now) {
    if (one.certain.outsider + one.certain.insider > 0)
      problems.push(`${one.attacker} states answers with certainty`);
  }
  for (const one of firstBuild) {
    const hint = one.attacker === leftOut.name ? one.guessed.outsider + one.guessed.insider : 0;
    const found = one.certain.outsider + one.certain.insider + one.tookPart.outsider + hint;
    if (found === 0 && !(one.attacker === 'exact row span' && byThreshold > 0))
      problems.push(`${one.attacker} does not succeed where it should`);
  }
  const beyond = [...waves, ...coalitions].flatMap((one) => [one.firstBuild, one.protected]);
  for (const one of [...firstBuild, ...now, ...beyond])
    if (one.wrong.length > 0) problems.push(`${one.attacker} is wrong: ${one.wrong[0]}`);
  if (guessed > answers * mostGuesses) problems.push(`${guessed} guesses of ${answers} answers`);
  if (misread.length > 0)
    problems.push(`the attackers misread ${misread.length} rows: ${misread[0]}`);
  for (const [people, most] of widest)
    if (widening(price, people) > most)
      problems.push(`intervals at ${people} are wider than ${percent(most)}`);
  say(
    `\nguessed: ${guessed} of ${answers} answers, ${((1000 * guessed) / answers).toFixed(2)} in 1,000 (aim: below 1)`,
  );
  for (const problem of problems) say(`  ! ${problem}`);
  return problems.length === 0;
}

const pair = ({ outsider, insider }: { outsider: number; insider: number }) =>
  `${outsider} / ${insider}`;
const all = ({ outsider, insider }: { outsider: number; insider: number }) => outsider + insider;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (name: string, ...cells: string[]) =>
  `${name.padEnd(32)}${cells.map((cell) => cell.padStart(22)).join('')}`;
