import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { CardPage } from '../../src/views/respond/card-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';

/** A page that is the same everywhere, as somebody is served it. */
export interface OwnPage {
  address: string;
  /** What the browser is set to, where the address does not say which language is asked for. */
  language?: StaffLanguage;
  html: string;
}

/**
 * The pages that staff answer in: the same for everybody and for every organisation, so that whoever has the
 * sources knows each byte of them. Links and cards name an address without a language.
 */
export function ownPages(): OwnPage[] {
  return staffLanguages.flatMap((language): OwnPage[] => {
    const linksOf = (path: string) =>
      Object.fromEntries(staffLanguages.map((one) => [one, `${path}?language=${one}`]));
    const pages = {
      '/s': <RespondPage language={language} wished />,
      '/s?kiosk': <RespondPage language={language} wished kiosk />,
      '/c': <CardPage language={language} languageLinks={linksOf('/c')} />,
      '/kiosk': <CardPage language={language} languageLinks={linksOf('/kiosk')} kiosk />,
    };
    return Object.entries(pages).flatMap(([address, page]): OwnPage[] => {
      const html = String(page);
      const asked = `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
      const plain = { address: asked, html };
      // No browser is set to simple words: those are asked for.
      return language.includes('-') ? [plain] : [{ address, language, html }, plain];
    });
  });
}
