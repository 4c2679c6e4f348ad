import { type Answer, type Answers, emptyAnswers } from '../../core/definition/answers.ts';
import { itemsOf } from '../../core/definition/definition.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import type { Device } from './device.ts';
import { newOrder } from './items/order.ts';
import type { OpenWave } from './served.ts';

/** One screen of the questionnaire, as this person gets it. */
export type Step = Definition['sections'][number]['screens'][number];

/** What is kept on the device while somebody answers. */
export interface Draft {
  answers: Answers;
  language: StaffLanguage;
  /** Index of the screen somebody was on. */
  step: number;
  /** Decides the order of shuffled options; it stays on the device. */
  order: number;
}

/** A questionnaire being answered; every change is written to the device. */
export interface Answering {
  readonly draft: Draft;
  readonly steps: Step[];
  /** Whether the last saving worked, or there was nothing to save yet. */
  saved: boolean;
  /** Hears after each attempt whether it worked. */
  onSaved: (saved: boolean) => void;
  answer(item: string, answer: Answer): void;
  goTo(step: number): void;
  speak(language: StaffLanguage): void;
  /** Resolves when everything so far was written. */
  settled(): Promise<void>;
  /** Writes nothing any more. */
  stop(): void;
}

/** The screens asked in this person's block, in order. */
export function stepsOf(wave: OpenWave): Step[] {
  return wave.definition.sections
    .filter(({ id }) => wave.sections.includes(id))
    .flatMap(({ screens }) => screens);
}

/** A draft with every item of the definition, and what an earlier draft had answered. */
export function draftFrom(wave: OpenWave, earlier: Draft | null, language: StaffLanguage): Draft {
  const answers = emptyAnswers(wave.definition);
  for (const { id } of itemsOf(wave.definition)) answers[id] = earlier?.answers[id] ?? null;
  return {
    answers,
    language: earlier?.language ?? language,
    step: earlier?.step ?? 0,
    order: earlier?.order ?? newOrder(),
  };
}

/** Starts or resumes answering. */
export function startAnswering(wave: OpenWave, draft: Draft, device: Device): Answering {
  let dirty = false;
  let stopped = false;
  let writing: Promise<void> = Promise.resolve();
  let busy = false;

  const answering: Answering = {
    draft,
    steps: stepsOf(wave),
    saved: true,
    onSaved: () => {},
    answer(item, answer) {
      draft.answers[item] = answer;
      save();
    },
    goTo(step) {
      draft.step = step;
      save();
    },
    speak(language) {
      draft.language = language;
      save();
    },
    settled: () => writing,
    stop() {
      stopped = true;
    },
  };

  function save(): void {
    dirty = true;
    if (!busy) writing = writeAll();
  }

  /** One write at a time; what changed meanwhile is written next. */
  async function writeAll(): Promise<void> {
    busy = true;
    while (dirty && !stopped && !device.wasSent()) {
      dirty = false;
      answering.saved = await device.write('draft', draft);
      answering.onSaved(answering.saved);
    }
    busy = false;
  }

  return answering;
}
