import type { CheckWords } from '../../../core/ballot/fingerprint.ts';
import { promiseKind } from '../../../core/ballot/promise-kind.ts';
import { fill, saidIn } from '../../../core/language/language.ts';
import { holderNames } from '../../../texts/holder-names.ts';
import { checkWordLines } from '../../base/check-word-lines.ts';
import { h } from '../../base/dom.ts';
import type { Reader, View } from '../page.ts';
import type { OpenWave } from '../served.ts';
import { toldThere } from '../told-there.ts';

interface WelcomeProps {
  wave: OpenWave;
  /** The check words in every list of the wave's languages; they come after the page. */
  words: Promise<CheckWords[]>;
  /** The same of the key of the box; null where the server opens it. */
  keyWords: Promise<CheckWords[]> | null;
  /** Whether something was filled in before. */
  resumed: boolean;
  /** Whether this browser keeps what is filled in. */
  lasting: boolean;
  onStart: () => void;
}

/** Who asks, how anonymity works in three sentences, which group, how long; then begin. */
export function welcomeView(props: WelcomeProps): View {
  return (reader) => {
    const { wave } = props;
    const { say, texts, language } = reader;
    const words = texts.welcome;
    const { introduction } = wave.organisation;
    return h(
      'section',
      { class: 'stack welcome' },
      h('p', { class: 'eyebrow' }, h('bdi', {}, wave.manifest.wave.title)),
      h('h1', {}, say(wave.definition.title)),
      h('p', { class: 'lead' }, say(wave.definition.about)),
      promise(wave, reader),
      introduction &&
        h(
          'p',
          { class: 'introduction', lang: saidIn(introduction, language), dir: 'auto' },
          say(introduction),
        ),
      facts(props, reader),
      !props.lasting && h('p', { class: 'notice notice-warn' }, words.notLasting),
      (props.resumed || props.lasting) &&
        h('p', { class: 'soft' }, props.resumed ? words.resumeHelp : words.pause),
      h('p', { class: 'soft' }, words.once),
      h(
        'div',
        { class: 'row always-there' },
        h(
          'button',
          { type: 'button', class: 'button-large', onclick: props.onStart },
          props.resumed ? words.resume : words.start,
        ),
      ),
    );
  };
}

function promise(wave: OpenWave, { texts, language }: Reader): HTMLElement {
  const words = texts.welcome;
  const anonymous = wave.manifest.promise === 'anonymous';
  const holder = holderNames(wave.manifest, language);
  return h(
    'section',
    { class: 'card promise', 'aria-labelledby': 'promise' },
    h('h2', { id: 'promise' }, anonymous ? words.anonymousTitle : words.confidentialTitle),
    h(
      'ol',
      {},
      h('li', {}, words.separate),
      h('li', {}, fill(words[promiseKind(wave.manifest)], { holder })),
      h('li', {}, fill(anonymous ? words.anonymousGroups : words.groups, { k: wave.terms.k })),
    ),
    h(
      'p',
      {},
      h(
        'a',
        { href: `/w/${wave.id}/privacy?language=${language}`, target: '_blank', rel: 'noreferrer' },
        texts.privacyLink,
        h('span', { class: 'visually-hidden' }, ` (${texts.opensNewTab})`),
      ),
    ),
  );
}

function facts({ wave, ...props }: WelcomeProps, { texts, language, say }: Reader) {
  const words = texts.welcome;
  const { from, to } = wave.definition.minutes;
  const lastDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const closes = toldThere(wave.terms.closes, language, lastDay, wave.organisation.zone);
  const group = { label: say(wave.group.label), n: wave.group.headcount };
  return h(
    'dl',
    { class: 'facts' },
    h('dt', {}, words.group),
    h('dd', {}, fill(words.groupValue, group)),
    h('dt', {}, words.time),
    h('dd', {}, fill(from === to ? words.timeOne : words.timeValue, { from, to })),
    h('dt', {}, words.closes),
    h('dd', {}, closes),
    h('dt', {}, words.words),
    h(
      'dd',
      {},
      linesOf(props.words, words.wordsNotLoaded),
      h('span', { class: 'hint block' }, fill(words.wordsHelp, { contact: wave.manifest.contact })),
      props.keyWords &&
        h(
          'details',
          {},
          h('summary', {}, words.keyWords),
          linesOf(props.keyWords, words.wordsNotLoaded),
          h('span', { class: 'hint block' }, words.keyWordsHelp),
        ),
    ),
  );
}

/** A place for check words, which come after the page. */
function linesOf(words: Promise<CheckWords[]>, notLoaded: string): HTMLElement {
  const place = h('div', {}, '…');
  words.then(
    (known) => place.replaceChildren(...checkWordLines(known)),
    () => place.replaceChildren(notLoaded),
  );
  return place;
}
