import { expect, test } from 'vitest';
import { localeOf, staffLanguages } from '../../src/core/language/language.ts';
import { pageTexts } from '../../src/texts/page-texts.ts';
import { receiptsTexts } from '../../src/texts/receipts.ts';
import { refusalTexts } from '../../src/texts/refusals.ts';
import { ErrorPage } from '../../src/views/error-page.tsx';
import { ReceiptsPage } from '../../src/views/respond/receipts-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';

test.each(staffLanguages)('staff who read %s get their pages in it', (language) => {
  const links = Object.fromEntries(staffLanguages.map((one) => [one, `?language=${one}`]));
  const { respond } = pageTexts(language);
  const receipts = receiptsTexts[language];
  const pages: [page: { toString(): string }, says: string][] = [
    [<RespondPage language={language} />, respond.loading],
    [
      <ReceiptsPage
        language={language}
        organisation={{ name: 'De Brug' }}
        wave="Meting"
        receipts={null}
        languageLinks={links}
      />,
      receipts.notYet,
    ],
    [
      <ErrorPage
        language={language}
        languageLinks={links}
        code="release.none"
        details={{}}
        status={404}
      />,
      refusalTexts[language].codes['release.none'] ?? '',
    ],
    [
      <ErrorPage language={language} code="plan.too-small" details={{}} status={400} />,
      refusalTexts[language].titles.mistake,
    ],
  ];
  for (const [page, says] of pages) {
    const html = String(page);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.includes(' dir="rtl"')).toBe(localeOf(language).direction === 'rtl');
    expect(html).toContain(says.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
  }
});

test('the page of the questionnaire carries one language, and says where the others are', () => {
  const html = String(<RespondPage language="nl" />);
  for (const language of staffLanguages) {
    expect(html).toContain(`/assets/texts.${language}.`);
    expect(html.includes(pageTexts(language).respond.thanks.lead)).toBe(language === 'nl');
  }
});
