import {
  headed,
  localeOf,
  type StaffLanguage,
  say,
  type Text,
} from '../../core/language/language.ts';
import type { RespondTexts } from '../../texts/respond.ts';
import { h } from '../base/dom.ts';
import { openStage, type Stage } from '../base/stage.ts';
import { takeTexts } from './page-texts.ts';

/** The language somebody reads in, and its words. */
export interface Reader {
  language: StaffLanguage;
  texts: RespondTexts;
  say: (text: Text) => string;
}

/** Draws a screen; its `h1` names the page. Called again when the language changes. */
export type View = (reader: Reader) => HTMLElement;

/** The page around the screens: what is shown, in which language, under whose name. */
export interface Page {
  /**
   * Shows a screen and takes keyboard and screen reader to its heading.
   * @param foldLanguages whether many languages stand behind one press: they would fill the screen
   */
  show(view: View, foldLanguages?: boolean): void;
  /** Asks at leaving whether something would be lost. */
  guard: Stage['guard'];
  /** The screen that is shown now. */
  view(): View;
  reader(): Reader;
  /** The language somebody asked for or turned to, if any. */
  wish(): StaffLanguage | null;
  /** Offers these languages and turns to one of them, as soon as its texts are there. */
  offerLanguages(languages: StaffLanguage[], language: StaffLanguage): Promise<void>;
  /** Puts the organisation's name and logo at the top. */
  setOrganisation(name: string, logo: string | null): void;
  /** What the button that clears this device does; null takes the button away. */
  setClear(action: (() => void) | null): void;
}

/** So many other languages fit beside each other on a phone. */
const fewLanguages = 3;

/**
 * Takes over the document the server sent.
 * @param mayTurn is asked before every change of language, and may fetch what that language needs
 */
export function openPage(
  document: Document,
  mayTurn: (language: StaffLanguage) => Promise<boolean>,
): Page {
  const main = document.querySelector<HTMLElement>('main') as HTMLElement;
  const stage = openStage(main);
  const header = document.querySelector<HTMLElement>('.site-head') as HTMLElement;
  const name = header.querySelector<HTMLElement>('.site-name');
  const switcher = h('nav', { class: 'languages' });
  const foot = h('footer', { class: 'site-foot' });
  const skip = document.querySelector<HTMLElement>('.skip-link');
  // Following it as a link would make an entry in the history, and going back turns pages here.
  skip?.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  header.append(switcher);
  main.after(foot);
  const spoken = takeTexts(document);
  let language = spoken.first;
  let wished = spoken.wished;
  let offered: StaffLanguage[] = [];
  let folded = false;
  // Languages that come and go while nothing is there to read would move the page.
  let shown = false;
  let owner = name?.textContent ?? '';
  let clear: (() => void) | null = null;
  let current: View = () => h('div');

  const reader = (): Reader => ({
    language,
    texts: spoken.of(language).respond,
    say: (text) => say(text, language),
  });

  function drawn(): HTMLElement {
    const screen = current(reader());
    document.title = `${screen.querySelector('h1')?.textContent ?? ''} · ${owner}`;
    return screen;
  }

  function drawFrame(): void {
    const { texts } = reader();
    const { common } = spoken.of(language);
    document.documentElement.lang = language;
    document.documentElement.dir = localeOf(language).direction;
    if (skip) skip.textContent = common.skipToContent;
    switcher.setAttribute('aria-label', common.languageSwitch);
    const others = (shown ? offered : []).filter((one) => one !== language).map(languageButton);
    const own = headed(common.languageSwitch, localeOf(language).name, language);
    switcher.replaceChildren(
      ...(folded && others.length > fewLanguages
        ? [h('details', {}, h('summary', {}, own), ...others)]
        : others),
    );
    foot.hidden = !clear;
    const action = clear;
    foot.replaceChildren(
      ...(action
        ? [
            h(
              'button',
              { type: 'button', class: 'button-quiet', onclick: action },
              texts.clearDevice,
            ),
          ]
        : []),
    );
  }

  /** One button per other language, in its own words. */
  function languageButton(offer: StaffLanguage): HTMLElement {
    return h(
      'button',
      { type: 'button', class: 'button-quiet', lang: offer, onclick: () => void turnTo(offer) },
      localeOf(offer).name,
    );
  }

  async function turnTo(next: StaffLanguage): Promise<void> {
    if (!(await spoken.load(next)) || !(await mayTurn(next))) {
      switcher.append(h('p', { role: 'status' }, reader().texts.notice.unreachable.title));
      return;
    }
    const place = placeOnScreen(main);
    language = next;
    wished = true;
    drawFrame();
    stage.redraw(drawn());
    switcher.querySelector<HTMLElement>('summary, button')?.focus({ preventScroll: true });
    place?.();
  }

  drawFrame();
  return {
    show(view, foldLanguages = false) {
      current = view;
      shown = true;
      folded = foldLanguages;
      drawFrame();
      stage.show(drawn());
    },
    guard: stage.guard,
    view: () => current,
    reader,
    wish: () => (wished ? language : null),
    async offerLanguages(languages, first) {
      offered = languages;
      if (await spoken.load(first)) language = first;
      drawFrame();
    },
    setOrganisation(title, logo) {
      owner = title;
      name?.replaceChildren(
        ...(logo ? [h('img', { src: logo, alt: '', height: 32 })] : []),
        h('span', {}, title),
      );
    },
    setClear(action) {
      clear = action;
      drawFrame();
    },
  };
}

/**
 * Finds the question somebody looks at, the first that begins on the screen or else the one that fills
 * it; calling the result brings it back to where it was.
 */
function placeOnScreen(main: HTMLElement): (() => void) | null {
  const items = [...main.querySelectorAll<HTMLElement>('[id^=item-]')];
  const begins = items.find((item) => item.getBoundingClientRect().top >= 0);
  const isSeen = begins && begins.getBoundingClientRect().top < window.innerHeight;
  const seen = isSeen ? begins : items.find((item) => item.getBoundingClientRect().bottom > 0);
  if (!seen || window.scrollY === 0) return null;
  const { top } = seen.getBoundingClientRect();
  return () => {
    const again = document.getElementById(seen.id)?.getBoundingClientRect();
    if (again) window.scrollBy(0, again.top - top);
  };
}
