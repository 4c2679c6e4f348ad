import type { Language } from '../../../src/core/language/language.ts';
import type { Frame } from '../../../src/views/manage/frame.tsx';
import { facts } from '../manage-facts.ts';

/** What the pages of one wave at the desk have in common, in a language. */
export function deskOf(language: Language) {
  const frame = (path: string, more: Partial<Frame> = {}): Frame => ({
    language,
    path,
    organisation: { name: 'Voorbeeld BV' },
    ...more,
  });
  const wave = { id: facts.id, title: facts.title, state: facts.state };
  const at = (step: string) => frame(`/manage/waves/${facts.id}/${step}`);
  return { frame, wave, at };
}

/** Pages by a name for the test's title. */
export type Samples = Record<string, { toString(): string }>;
