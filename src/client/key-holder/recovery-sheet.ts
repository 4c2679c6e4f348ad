import { fill } from '../../core/language.ts';
import { h } from '../respond/dom.ts';
import { qrDrawing } from './qr-drawing.ts';
import type { Session } from './session.ts';

/** The sheet to print: the wave, the date, 27 numbered words, the same words as a QR code. */
export function recoverySheet({ texts, ceremony }: Session, words: string[], made: string) {
  const sheet = texts.sheet;
  return h(
    'article',
    { class: 'recovery-sheet' },
    h('h2', {}, sheet.paperTitle),
    h('p', {}, `${fill(texts.wave, { wave: ceremony.wave.title })}`),
    h('p', {}, fill(sheet.paperMade, { date: made })),
    h('p', { class: 'strong' }, sheet.paperKeep),
    wordList(words),
    h('p', {}, sheet.paperUse),
    qrDrawing(words.join(' ').toUpperCase(), sheet.qrAlt),
    h('p', { class: 'small' }, sheet.paperQr),
  );
}

/** The words with their numbers. */
export function wordList(words: string[]): HTMLElement {
  return h('ol', { class: 'recovery-words' }, ...words.map((word) => h('li', {}, word)));
}
