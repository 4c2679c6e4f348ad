import type { Filled } from '../../forms/form.ts';

/** What a form of an agreement offers for its reminder. */
export interface Reminding {
  /** Addresses with whose they are, where this reader may see them. */
  suggested: readonly { value: string; label: string }[];
}

/** What a reader may agree here. */
export interface Agreeing {
  /** Where the forms post. */
  path: string;
  /**
   * Names the press of the form, so that a double press counts once. On a page that is made once for
   * all who read it, it says how many agreements there were: then the same words are the same press.
   */
  once: string;
  /** The form of a new agreement as it was sent, when something in it was wrong. */
  filled?: Filled | undefined;
  /** Keeps the scope: `?unit=…` or nothing. */
  query: string;
  /** Ids of the agreements of this scope and wave, whose status may change. */
  own: readonly string[];
  /** Where agreements of earlier waves may be changed, by their ids: for HR, who reads every wave. */
  earlier: Readonly<Record<string, string>>;
  /** Null where no mail is set up. */
  reminding: Reminding | null;
  /** How many more agreements fit. */
  left: number;
  /** The public page for staff. */
  staffPage: string;
}
