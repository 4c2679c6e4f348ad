import type { Language } from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';

/** At the foot of the pages of whoever is signed in: their devices, passkeys, and the way out. */
export function AccountLink({ language }: { language: Language }) {
  return (
    <p class="no-print">
      <a href="/account">{accountTexts[language].title}</a>
    </p>
  );
}
