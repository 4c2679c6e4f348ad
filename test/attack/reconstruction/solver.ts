import { createRequire } from 'node:module';

interface Highs {
  solve: (
    problem: string,
    options: { mip_max_nodes: number },
  ) => { Status: string; ObjectiveValue: number };
}
const load = createRequire(import.meta.url)('highs') as () => Promise<Highs>;
let loaded: Promise<Highs> | null = null;

/** Where the solver gives up: a few rows of large questionnaires would take hours. */
const mostNodes = 2000;

/** A linear form: how often each variable counts. */
export type Form = Map<string, number>;

/** A problem in whole numbers: linear forms between two ends. */
export class Problem {
  private readonly lines: string[] = [];
  private readonly variables = new Map<string, readonly [number, number]>();

  variable(name: string, low: number, high: number): void {
    this.variables.set(name, [low, high]);
  }

  between(form: Form, low: number, high: number): void {
    const left = written(form);
    if (low === high) this.lines.push(`${left} = ${low}`);
    else {
      if (low > -Infinity) this.lines.push(`${left} >= ${low}`);
      if (high < Infinity) this.lines.push(`${left} <= ${high}`);
    }
  }

  /**
   * The least value of a form.
   * @returns null when nothing fits, or the solver gave up
   */
  async least(form: Form): Promise<number | null> {
    loaded ??= load();
    const { solve } = await loaded;
    const bounds = [...this.variables].map(
      ([name, [low, high]]) => ` ${low} <= ${name} <= ${high}`,
    );
    const problem = [
      'Minimize',
      ` goal: ${written(form)}`,
      'Subject To',
      ...this.lines.map((line, at) => ` c${at}: ${line}`),
      'Bounds',
      ...bounds,
      'General',
      ` ${[...this.variables.keys()].join(' ')}`,
      'End',
    ];
    const { Status, ObjectiveValue } = solve(problem.join('\n'), { mip_max_nodes: mostNodes });
    return Status === 'Optimal' ? Math.round(ObjectiveValue) : null;
  }
}

function written(form: Form): string {
  return [...form]
    .map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`)
    .join(' ');
}
