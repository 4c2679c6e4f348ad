import { type Answer, type Answers, emptyAnswers } from '../../core/definition/answers.ts';
import { itemsOf } from '../../core/definition/definition.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import type { Device } from './device.ts';
import { newOrder } from './items/order.ts';
import type { OpenWave } from './served.ts';
import { type Step, stepsOf, stepWith } from './steps.ts';

/** What is kept on the device while somebody answers. */
export interface Draft {
  answers: Answers;
  language: StaffLanguage;
  /** Index of the screen somebody was on. */
  step: number;
  /** Decides the order of shuffled options; it stays on the device. */
  order: number;
  /** Whether each question has a screen of its own. */
  oneByOne: boolean;
  /** Whether every question has a button that reads it aloud. */
  aloud: boolean;
}

/** A questionnaire being answered; every change is written to the device. */
export interface Answering {
  readonly draft: Draft;
  /** The screens as this person wants them. */
  readonly steps: Step[];
  /** Whether the last saving worked, or there was nothing to save yet. */
  saved: boolean;
  /** Hears whether it worked, once nothing waits to be written any more. */
  onSaved: (saved: boolean) => void;
  answer(item: string, answer: Answer): void;
  goTo(step: number): void;
  speak(language: StaffLanguage): void;
  /** Each question on a screen of its own, or not; somebody stays at the question it returns. */
  arrange(oneByOne: boolean): string;
  /** Whether questions can be read aloud from now on. */
  readAloud(aloud: boolean): void;
  /** Resolves when everything so far was written. */
  settled(): Promise<void>;
  /** Writes nothing any more. */
  stop(): void;
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
    oneByOne: earlier?.oneByOne ?? false,
    aloud: earlier?.aloud ?? false,
  };
}

/** Starts or resumes answering. */
export function startAnswering(wave: OpenWave, draft: Draft, device: Device): Answering {
  let dirty = false;
  let stopped = false;
  let writing: Promise<void> = Promise.resolve();
  let busy = false;
  let steps = stepsOf(wave, draft.oneByOne);
  /** Items answered here and not written yet: of all others another tab may know better. */
  const fresh = new Set<string>();

  const answering: Answering = {
    draft,
    get steps() {
      return steps;
    },
    saved: true,
    onSaved: () => {},
    answer(item, answer) {
      draft.answers[item] = answer;
      fresh.add(item);
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
    arrange(oneByOne) {
      const item = steps[draft.step]?.items[0]?.id ?? '';
      draft.oneByOne = oneByOne;
      steps = stepsOf(wave, oneByOne);
      draft.step = stepWith(steps, item);
      save();
      return item;
    },
    readAloud(aloud) {
      draft.aloud = aloud;
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
      await takeOver();
      const written = [...fresh];
      fresh.clear();
      answering.saved = await device.write('draft', draft);
      if (!answering.saved) for (const item of written) fresh.add(item);
      if (!dirty) answering.onSaved(answering.saved);
    }
    busy = false;
  }

  /** Takes over what another tab with this link wrote meanwhile, which would be lost otherwise. */
  async function takeOver(): Promise<void> {
    const kept = await device.read<Draft>('draft');
    for (const [item, answer] of Object.entries(kept?.answers ?? {})) {
      if (item in draft.answers && !fresh.has(item)) draft.answers[item] = answer;
    }
  }

  return answering;
}
