/** How staff systems write a language: lists with commas, in any mix of capitals and accents. */
export interface StaffListWords {
  /**
   * Headings by field: `sure` ones mean the field and nothing else; `likely` ones mean it when no
   * other column surely does.
   */
  headings: Record<string, { sure: string; likely?: string }>;
  /** Of the headings over a part of a name: what comes first, and what before the family name. */
  givenNames: string;
  namePrefixes: string;
  /** Headings over one person's whole name, or number: which, only the cells below can tell. */
  nameOrNumber: string;
  /** Status words of people who are no longer there. */
  left: string;
  /** Status words of people who are there, present or not. */
  present: string;
  /** Headings that ask whether somebody is there (`Actief`, `In dienst`), and what answers them. */
  asks: string;
  yes: string;
  no: string;
  /** What begins a line of totals. */
  totals: string;
  /** What stands in a cell instead of nothing. */
  empty: string;
}
