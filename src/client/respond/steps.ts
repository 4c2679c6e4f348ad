import type { Definition } from '../../core/definition/definition-schema.ts';
import type { OpenWave } from './served.ts';

/** One screen of the questionnaire, as this person gets it. */
export type Step = Definition['sections'][number]['screens'][number];

/** Where somebody is: before the questions, after them, or at a screen, named by an item on it. */
export type Place = 'welcome' | 'review' | { item: string };

/**
 * The screens asked in this person's block, in order.
 * @param oneByOne whether each question gets a screen of its own, under the same heading
 */
export function stepsOf(wave: OpenWave, oneByOne: boolean): Step[] {
  const screens = wave.definition.sections
    .filter(({ id }) => wave.sections.includes(id))
    .flatMap((section) => section.screens);
  return oneByOne ? screens.flatMap(apart) : screens;
}

function apart({ intro, ...screen }: Step): Step[] {
  return screen.items.map((item, at) => ({
    ...screen,
    ...(at === 0 && intro && { intro }),
    items: [item],
  }));
}

/** The screen an item stands on; the first when it stands on none. */
export function stepWith(steps: readonly Step[], item: string): number {
  return Math.max(
    0,
    steps.findIndex(({ items }) => items.some(({ id }) => id === item)),
  );
}
