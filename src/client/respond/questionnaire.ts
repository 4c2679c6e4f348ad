import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { listenUntil } from '../base/dom.ts';
import { Unreachable } from '../base/http.ts';
import { type Draft, draftFrom, startAnswering } from './answering.ts';
import { comfortable } from './comfort.ts';
import type { Device } from './device.ts';
import { finish } from './finish.ts';
import { loadPart } from './load-part.ts';
import { type Opened, prepareBallot } from './protocol.ts';
import { noticeView } from './screens/notice.ts';
import { questionsView } from './screens/questions.ts';
import { reviewView } from './screens/review.ts';
import { welcomeView } from './screens/welcome.ts';
import type { OpenWave } from './served.ts';
import { type Place, stepWith } from './steps.ts';
import type { Visit } from './visit.ts';

type OpenedOpen = Extract<Opened, { state: 'open' }>;

/**
 * The reader's own wish goes before what the staff list says, which for want of a column says the same
 * of everybody; a plainer form of the wish is as good as the wish.
 */
function openingLanguage(wish: StaffLanguage | null, { language, manifest }: OpenWave) {
  if (!wish || language.split('-')[0] === wish) return language;
  return manifest.languages.includes(wish) ? wish : language;
}

/** Welcome, the questions one screen at a time, the review, and then sending. */
export async function startQuestionnaire(
  visit: Visit,
  { auth, wave }: OpenedOpen,
  device: Device,
  earlier: Draft | null,
): Promise<void> {
  const { page } = visit;
  const { signal } = visit.ended;
  const offered = wave.manifest.languages;
  const draft = draftFrom(wave, earlier, openingLanguage(page.wish(), wave));
  let warned = false;
  if (!(await canSpeak(draft.language))) draft.language = wave.language;
  if (warned) return;
  const answering = startAnswering(wave, draft, device);
  const { manifest, manifestHash } = wave;
  const part = loadPart('words');
  const words = part.then(({ fingerprints }) => fingerprints(manifestHash, offered));
  const keyWords =
    manifest.openedBy === 'key-holder'
      ? part.then(({ keyFingerprints }) => keyFingerprints(manifest.boxKey, offered))
      : null;
  // Told on the welcome page; when nobody gets there, there is nothing to tell.
  words.catch(() => {});
  keyWords?.catch(() => {});
  const review = () => answering.steps.length;
  let tooLong = false;
  let sending = false;

  await page.offerLanguages(offered, draft.language);
  visit.heard.language = async (language) => {
    const can = await canSpeak(language);
    if (can) answering.speak(language);
    return can;
  };
  signal.addEventListener('abort', () => answering.stop());

  /** Whether the questions are there in a language, fetched now if need be. */
  async function canSpeak(language: StaffLanguage): Promise<boolean> {
    if (!offered.includes(language)) return false;
    try {
      await wave.speak(language);
      return true;
    } catch (error) {
      // Questions that differ from what the link fixes stop the visit, as they do at opening.
      if (error instanceof DomainError) {
        warned = true;
        page.show(noticeView('tampered', { warning: true }));
      } else if (!(error instanceof Unreachable)) throw error;
      return false;
    }
  }

  function show(step: number): void {
    if (step < 0) showWelcome();
    else if (step >= review()) showReview();
    else showQuestions(step);
  }

  /** The place of a screen: it holds also when questions are put apart or together meanwhile. */
  function placeOf(step: number): Place {
    if (step < 0) return 'welcome';
    const item = answering.steps[step]?.items[0]?.id;
    return item ? { item } : 'review';
  }

  function stepAt(place: Place): number {
    if (place === 'welcome') return -1;
    return place === 'review' ? review() : stepWith(answering.steps, place.item);
  }

  /** Also an entry in the history, so that the phone's own back button turns a page back. */
  function go(step: number): void {
    try {
      history.pushState({ place: placeOf(step) }, '');
    } catch {
      // A page in a frame without an origin of its own may not; back then leaves the page.
    }
    show(step);
  }

  function goToItem(step: number, item: string): void {
    go(step);
    const place = document.getElementById(`item-${item}`);
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }

  function showWelcome(): void {
    const onStart = () => {
      // Fetched while somebody answers; what fails here is asked for again at sending.
      loadPart('ballot').catch(() => {});
      go(Math.min(draft.step, review()));
    };
    const { lasting } = visit;
    const resumed = earlier !== null;
    const view = welcomeView({ wave, words, keyWords, resumed, lasting, onStart });
    page.show(comfortable(view, { answering }));
  }

  function showQuestions(step: number): void {
    answering.goTo(step);
    const view = questionsView({
      definition: wave.definition,
      answering,
      lasting: visit.lasting,
      onBack: () => go(step - 1),
      onNext: () => go(step + 1),
    });
    const onArranged = (item: string) => goToItem(draft.step, item);
    page.show(comfortable(view, { answering, onArranged }), true);
  }

  function showReview(): void {
    answering.goTo(review());
    const view = reviewView({
      answering,
      tooLong,
      onOpen: goToItem,
      onBack: () => go(review() - 1),
      onSend: () => void send(),
    });
    page.show(comfortable(view, { answering }), true);
  }

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    await answering.settled();
    const contact = wave.organisation.contact || undefined;
    const prepare = () => prepareBallot(wave, draft.answers);
    try {
      await finish(visit, { auth, device, contact, prepare });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      tooLong = true;
      sending = false;
      showReview();
    }
  }

  listenUntil(signal, 'popstate', ({ state }) => show(stepAt(state?.place ?? 'welcome')));
  visit.losing = () =>
    !(visit.lasting && answering.saved) &&
    Object.values(draft.answers).some((answer) => answer !== null);
  showWelcome();
}
