import { dayOf } from '../core/ground/local-day.ts';
import { choice, day, each, type Field, file, oneText, tick } from './fields.ts';
import { form, type NameIn } from './form.ts';
import { wrongPeriod } from './period.ts';

/** The three things that may change after a manifest is fixed. */
export const amendments = ['closes', 'k', 'people'] as const;
export type AmendKind = (typeof amendments)[number];

/** What holds now, and what an amendment may not undo. */
export interface AmendLimits {
  opens: string;
  closes: string;
  k: number;
  /** Everybody invited. */
  people: number;
  /** The day it is (`2026-11-21`). */
  today: string;
  zone?: string;
}

const largestK = 50;

/** Which of the three forms of `/manage/waves/:id/amend` was sent. */
export const amendForm = form({ kind: choice(amendments) });

/** The tick of each form, because none of the three can be taken back. */
export const sureField = <Kind extends AmendKind>(kind: Kind) => `sure-${kind}` as const;

/** Closes later. */
export const closesForm = ({ opens, closes, today, zone }: AmendLimits) =>
  form(
    {
      kind: choice(['closes']),
      closes: day({ from: today }),
      ...each(['closes'], sureField, tick),
    },
    ({ closes: later }, wrong) => {
      if (!later || later < today) return;
      const code = wrongPeriod(dayOf(opens, zone), later);
      if (later <= dayOf(closes, zone)) wrong('closes', 'notLater');
      else if (code) wrong('closes', code);
    },
  );

/** Shows larger groups only. */
export const largerKForm = (limits: Pick<AmendLimits, 'k' | 'people'>) =>
  form({ kind: choice(['k']), k: higherThan(limits), ...each(['k'], sureField, tick) });

function higherThan({ k: now, people }: Pick<AmendLimits, 'k' | 'people'>): Field<number> {
  const max = Math.min(largestK, people);
  return oneText({ min: now + 1, max: largestK }, (written, wrong) => {
    const k = Number(written);
    if (!/^\d+$/.test(written) || k <= now || k > max) wrong('kNotHigher', { k: now, max });
    return k;
  });
}

/** Who joins: the list itself is read as every staff list is. */
export const newcomersForm = form({
  kind: choice(['people']),
  people: file,
  ...each(['people'], sureField, tick),
});

/** The fields of all three. */
export type AmendField =
  | NameIn<ReturnType<typeof closesForm>>
  | NameIn<ReturnType<typeof largerKForm>>
  | NameIn<typeof newcomersForm>;
