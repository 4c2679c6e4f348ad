import type { Definition } from '../../core/definition/definition-schema.ts';
import type { WaveSettings } from '../../core/disclosure/plan/wave-settings.ts';
import type { Problem } from '../../forms/problem.ts';
import type { FormValues } from '../form/fields.tsx';
import type { Frame, WaveHead } from './frame.tsx';

/** What the page of own questions shows, and each of its parts. */
export interface QuestionsPageProps {
  frame: Frame;
  wave: WaveHead;
  settings: Pick<WaveSettings, 'languages' | 'ownQuestions' | 'modulesOff'>;
  /** What the wave asks now, own questions included. */
  asked: Definition;
  /** What can be left out of the questionnaire. */
  modules: NonNullable<Definition['modules']>;
  /** What the wave counted when it was read: somebody else's change in between is not undone. */
  version: number;
  values: FormValues;
  problems?: Problem[];
}
