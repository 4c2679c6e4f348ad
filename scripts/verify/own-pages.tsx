import { staffLanguages } from '../../src/core/language/language.ts';
import { CardPage } from '../../src/views/respond/card-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';

/**
 * The pages that staff answer in, by their address: the same for everybody and for every organisation, so
 * that whoever has the sources knows each byte of them.
 */
export function ownPages(): [address: string, html: string][] {
  return staffLanguages.flatMap((language): [string, string][] => {
    const linksOf = (path: string) =>
      Object.fromEntries(staffLanguages.map((one) => [one, `${path}?language=${one}`]));
    const asked = `?language=${language}`;
    return [
      [`/s${asked}`, <RespondPage language={language} wished />],
      [`/s${asked}&kiosk`, <RespondPage language={language} wished kiosk />],
      [`/c${asked}`, <CardPage language={language} languageLinks={linksOf('/c')} />],
      [`/kiosk${asked}`, <CardPage language={language} languageLinks={linksOf('/kiosk')} kiosk />],
    ].map(([address, page]): [string, string] => [String(address), String(page)]);
  });
}
