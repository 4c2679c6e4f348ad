/** One line of the doctor's: what ought to be so, whether it is, and what to do if not. */
export interface Finding {
  what: string;
  /** Null when it could not be checked, `wait` when time or the operator still has to do it. */
  good: boolean | null | 'wait';
  remedy: string;
}

const marks = { true: '✓', false: '✗', null: '?', wait: '…' };

/** @example '✗ the secrets are set — run npm run deploy once more' */
export function written({ what, good, remedy }: Finding): string {
  const mark = marks[String(good) as keyof typeof marks];
  const why = good === null ? `could not be checked: ${remedy}` : remedy;
  return good === true ? `${mark} ${what}` : `${mark} ${what} — ${why}`;
}
