import type { Definition } from '../../core/definition/definition-schema.ts';
import type { ReadingChoices, RosterReading } from '../../core/roster/read-roster.ts';
import type { Frame, WaveHead } from './frame.tsx';

/** What the pages about a list that was read are given. */
export interface RosterPreviewProps {
  frame: Frame;
  wave: WaveHead;
  definition: Pick<Definition, 'attributes'>;
  reading: RosterReading;
  /** What HR chose so far about the reading. */
  choices: ReadingChoices;
  fileName: string;
  /** Hidden fields that bring the list back with the next form. */
  carry: Record<string, string>;
  /** True for a list of people who join an open wave. */
  newcomers?: boolean;
}
