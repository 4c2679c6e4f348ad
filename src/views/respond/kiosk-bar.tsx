import { type StaffLanguage, staffLanguages } from '../../core/language/language.ts';
import { cardTexts } from '../../texts/cards.ts';

/**
 * What stands below every page of a shared device: that nothing is kept here, and the way to the next
 * person. A script turns it to the language that is chosen, takes away what no longer holds once all is
 * sent, and clears the page when nobody is there.
 */
export function KioskBar({ language }: { language: StaffLanguage }) {
  const { kiosk } = cardTexts[language];
  const words = Object.fromEntries(staffLanguages.map((one) => [one, cardTexts[one].kiosk]));
  return (
    <div class="stack tight" data-kiosk="" data-words={JSON.stringify(words)}>
      <p>
        <span data-say="shared">{kiosk.shared}</span>{' '}
        <span data-say="stopping">{kiosk.stopping}</span>
      </p>
      <p role="alert" data-asks="" hidden>
        <span data-say="still">{kiosk.still}</span> <span data-say="lost">{kiosk.lost}</span>
      </p>
      <div class="row">
        <button type="button" data-say="stay" hidden>
          {kiosk.stay}
        </button>
        <button type="button" class="button-secondary" data-say="next">
          {kiosk.next}
        </button>
      </div>
    </div>
  );
}
