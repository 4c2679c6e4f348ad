import type { Finding } from './finding.ts';

/** How a check ends, for whoever reads it and for a program that waits for it. */
export interface Verdict {
  /** 0 when all is in order or only takes time, 1 when something is wrong, 2 when something was not checked. */
  status: 0 | 1 | 2;
  said: string;
}

/** What the lines of the doctor come to. What could not be checked never passes for what is in order. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const count = (good: Finding['good']) => findings.filter((one) => one.good === good).length;
  const [wrong, unknown, waiting] = [count(false), count(null), count('wait')];
  const all = findings.length;
  const rest = unknown === 0 ? '' : ` ${unknown} could not be checked.`;
  if (wrong > 0) return { status: 1, said: `${wrong} of ${all} are wrong.${rest}` };
  if (unknown > 0 && unknown + waiting === all)
    return { status: 2, said: 'Nothing could be checked: this says nothing about the deployment.' };
  if (unknown > 0)
    return {
      status: 2,
      said: `${unknown} of ${all} could not be checked; the others are in order.`,
    };
  if (waiting > 0)
    return { status: 0, said: `All is in order; ${waiting} of ${all} take their time.` };
  return { status: 0, said: 'All is in order.' };
}
