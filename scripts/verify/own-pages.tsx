import { staffLanguages } from '../../src/core/language/language.ts';
import { CardPage } from '../../src/views/respond/card-page.tsx';
import { LostPage } from '../../src/views/respond/lost-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';
import { askedIn, linksOf, type OwnPage } from './own-page.ts';

/**
 * The pages that staff answer in, or ask for their link: the same for everybody and for every organisation, so that
 * whoever has the sources knows each byte of them. Links and cards name an address without a language.
 */
export function ownPages(): OwnPage[] {
  return staffLanguages.flatMap((language): OwnPage[] => {
    const lost = { language, languageLinks: linksOf('/lost') };
    const pages: Record<string, OwnPage['fits']> = {
      '/s': exactly(<RespondPage language={language} wished />),
      '/s?kiosk': exactly(<RespondPage language={language} wished kiosk />),
      '/c': exactly(<CardPage language={language} languageLinks={linksOf('/c')} />),
      '/kiosk': exactly(<CardPage language={language} languageLinks={linksOf('/kiosk')} kiosk />),
      // Without a mail server there is no link to ask for.
      '/lost': exactly(<LostPage {...lost} state="ask" />, <LostPage {...lost} state="none" />),
    };
    return Object.entries(pages).flatMap(([path, fits]) =>
      askedIn(language, path).map((asked) => ({ ...asked, fits })),
    );
  });
}

/** Whether it is one of these, letter for letter. */
function exactly(...pages: unknown[]): OwnPage['fits'] {
  const all = pages.map(String);
  return (html) => all.includes(html);
}
