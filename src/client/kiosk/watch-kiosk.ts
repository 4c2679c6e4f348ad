import { kioskLeaves, kioskPath } from '../base/kiosk.ts';

/** Milliseconds without a touch after which somebody is asked, and then until all is cleared. */
const quiet = 120_000;
const warned = 30_000;

/**
 * Brings a shared device back to where the next person types a code: when somebody presses for it, or
 * when nobody touched it for long, after asking. Nothing was kept, so leaving the page clears it.
 */
export function watchKiosk(bar: HTMLElement): void {
  const words = JSON.parse(bar.dataset.words ?? '{}') as Record<string, Record<string, string>>;
  const part = (name: string) => bar.querySelector<HTMLElement>(`[data-say=${name}]`);
  const [still, stay] = [bar.querySelector<HTMLElement>('[data-asks]'), part('stay')];
  const losing = [part('stopping'), part('lost')];
  let beside: Window | null = null;
  let touched = Date.now();

  const turn = () => {
    const own = words[document.documentElement.lang];
    for (const element of bar.querySelectorAll<HTMLElement>('[data-say]')) {
      element.textContent = own?.[element.dataset.say ?? ''] ?? element.textContent;
    }
  };
  const ask = (asking: boolean) => {
    if (still) still.hidden = !asking;
    if (stay) stay.hidden = !asking;
    // Wherever on the page somebody reads: it would be asked below, unseen.
    bar.classList.toggle('asks', asking);
  };
  /** What one may still lose is said no longer where nothing is left to send. */
  const settle = () => {
    const last = document.querySelector('main .thanks, main .respond-notice');
    for (const part of losing)
      if (part) part.hidden = last !== null && !last.querySelector('button');
  };
  const here = () => {
    touched = Date.now();
    ask(false);
  };
  const leave = () => {
    beside?.close();
    window.dispatchEvent(new Event(kioskLeaves));
    window.location.replace(kioskPath);
  };

  for (const type of ['pointerdown', 'keydown', 'input', 'scroll']) {
    document.addEventListener(type, here, { capture: true, passive: true });
  }
  part('next')?.addEventListener('click', leave);
  new MutationObserver(turn).observe(document.documentElement, { attributeFilter: ['lang'] });
  const main = document.querySelector('main');
  if (main) new MutationObserver(settle).observe(main, { childList: true });
  window.setInterval(() => {
    const silence = Date.now() - touched;
    if (silence >= quiet + warned) leave();
    else if (silence >= quiet) ask(true);
  }, 1000);

  // Also when somebody reloads this page, which would lose hold of the other one.
  window.addEventListener('pagehide', () => beside?.close());

  // What a page leads to opens beside it, so that this one stays and clears both.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('main a[href]');
    const href = link?.getAttribute('href') ?? '#';
    if (!link || href.startsWith('#')) return;
    event.preventDefault();
    beside = window.open(href, 'geleding-kiosk');
  });
}
