import { falseClaims, mostFalse, type NullOutcome, nullBench } from '../../test/core/null/bench.ts';
import { circumstancesOf, type Sameness } from '../../test/core/null/organisations.ts';
import { powerOf } from '../../test/core/null/power.ts';
import type { Part } from './part.ts';

const samenesses = Object.keys(falseClaims) as Sameness[];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Departments at most where organisations are unlike the usual one. */
const mostDepartments = 60;

/** Organisations at the usual size of 300: a thousand of each kind. */
const organisations = (size: number) => Math.round((size / 300) * 1000);

/** Whether the report calls something different where nothing is. */
export const nullReports: Part = {
  name: 'null',
  about: 'reports of organisations without a difference, 8 to 200 departments, full and pulse',
  run: async (size, say) => {
    let held = true;
    for (const sameness of samenesses) {
      const outcome = await nullBench(sameness, organisations(size));
      held = print(sameness, sameness, outcome, say) && held;
      for (const circumstance of circumstancesOf[sameness]) {
        const fewer = Math.ceil(organisations(size) / 5);
        const under = await nullBench(sameness, fewer, mostDepartments, circumstance);
        held = print(`${sameness}, ${circumstance}`, sameness, under, say) && held;
      }
    }
    for (const [leaders, staff] of [
      [15, 40],
      [40, 200],
    ] as const) {
      const { alone, one, all, oneSaid, allSaid } = powerOf(
        leaders,
        staff,
        Math.max(200, organisations(size)),
      );
      say(
        `\npower: a true gap of 0.5 between ${leaders} and ${staff} people is called clear in ${percent(alone)} of draws by itself; after Holm over nine themes and the index in ${percent(one)} where only that theme differs, ${percent(all)} where all do; in a report of which nothing else holds in ${percent(oneSaid)} and ${percent(allSaid)}`,
      );
    }
    return held;
  },
};

/** Prints how often each kind was false; true where reports with any were not more than one in twenty. */
function print(
  title: string,
  sameness: Sameness,
  outcome: NullOutcome,
  say: (line: string) => void,
): boolean {
  const { reports, byKind, any, examples } = outcome;
  const most = mostFalse(reports, 0.01);
  say(`\n${title}: ${reports} reports, ${any} with any false claim; at most ${most} may be`);
  for (const kind of falseClaims[sameness]) {
    const found = byKind[kind] ?? 0;
    const share = ((100 * found) / reports).toFixed(1).padStart(5);
    const example = found > most ? `  e.g. ${examples[kind]}` : '';
    say(`  ${kind.padEnd(12)} ${String(found).padStart(5)} ${share} %${example}`);
  }
  return any <= most;
}
