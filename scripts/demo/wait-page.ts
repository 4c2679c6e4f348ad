import type { Language } from '../../src/core/language/language.ts';
import { homeTexts } from '../../src/texts/home.ts';

/** What a visitor sees who is quicker than the demo: it goes on by itself. */
export function waitPage(language: Language): string {
  const { title, soon } = homeTexts[language].tour.wait;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>${title}</title>
<style>body { font: 1.1rem/1.5 system-ui; max-width: 34rem; margin: 20vh auto; padding: 0 1rem }</style>
<h1>${title}</h1>
<p>${soon}</p>
</html>
`;
}
