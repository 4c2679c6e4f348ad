import type { Language } from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';

/** For whoever just came in by a link: the way to do without one from then on. */
export function PasskeyOffer({ language }: { language: Language }) {
  const { offer, passkeys } = accountTexts[language];
  return (
    <p class="notice">
      {offer} <a href="/account">{passkeys.add}</a>
    </p>
  );
}
