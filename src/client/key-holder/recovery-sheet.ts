import { fill } from '../../core/language/language.ts';
import { inWords, moment } from '../../core/language/numbers.ts';
import { checkWordLines } from '../base/check-word-lines.ts';
import { h } from '../base/dom.ts';
import { about, type Copy } from './copy.ts';
import { qrDrawing } from './qr-drawing.ts';
import type { Session } from './session.ts';

/** The sheet to print: the wave, the date, the numbered words, the same words as a QR code, check words. */
export function recoverySheet({ texts, ceremony, language }: Session, copy: Copy) {
  const sheet = texts.sheet;
  const date = moment(copy.today, language, inWords);
  const made = fill(about(copy, sheet.paperMade), { date });
  return h(
    'article',
    { class: 'recovery-sheet' },
    h('h2', {}, about(copy, sheet.paperTitle)),
    h('p', {}, fill(texts.wave, { wave: ceremony.wave.title })),
    h('p', {}, made),
    h('p', { class: 'strong' }, sheet.paperKeep),
    wordList(copy.words),
    h('h3', {}, texts.keyWords.title),
    ...checkWordLines(copy.keyWords),
    h('p', { class: 'small' }, texts.keyWords.help),
    h('p', {}, sheet.paperUse),
    qrDrawing(copy.words.join(' ').toUpperCase(), sheet.qrAlt),
    h('p', { class: 'small' }, sheet.paperQr),
  );
}

/** The words with their numbers. */
export function wordList(words: string[]): HTMLElement {
  return h('ol', { class: 'recovery-words' }, ...words.map((word) => h('li', {}, word)));
}
