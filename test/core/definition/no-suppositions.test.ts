import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import { type StaffLanguage, say, staffLanguages } from '../../../src/core/language/language.ts';
import { offeredDefinitions } from '../../../src/definitions.ts';

/** The forms in which a language supposes: what would be, or what one would do. */
const supposing: Record<StaffLanguage, RegExp> = {
  nl: /\b(zou|zouden|indien|stel)\b/i,
  'nl-simple': /\b(zou|zouden|indien|stel)\b/i,
  en: /\b(would|could|might|if|suppose)\b/i,
  de: /\b(würden?|wären?|hätten?|könnten?|falls)\b/i,
  fr: /\p{L}(rais|rait|riez|rions|raient)(?!\p{L})|(?<!\p{L})si (je|vous|on|nous)\b/iu,
  pl: /\p{L}ł[aoy]?by[mś]?(?!\p{L})|\p{L}liby|(?<!\p{L})(gdyby|jeśli(?! chodzi)|jeżeli)/iu,
  tr: /(?<!\p{L})eğer(?!\p{L})|\p{L}{3}[aeıiuü]rd[ıiuü](m|n|k|n[ıiuü]z)(?!\p{L})|\p{L}s[ae](m|n|k|n[ıi]z)(?!\p{L})/iu,
  uk: /(?<!\p{L})(би?|якби|якщо)(?!\p{L})/iu,
  ar: /(?<!\p{L})(لو|إذا|كنت س\p{L}+)/u,
};

/** What should get priority is a wish, and marked as one. */
const wished = 'top3_should';

describe.each(offeredDefinitions)('$id', (definition) => {
  test.each(staffLanguages)('supposes nothing in %s, and asks one thing at a time', (language) => {
    const found = itemsOf(definition).flatMap(({ id, text }) => {
      const words = say(text, language);
      const asks = words.match(/[?؟]/g)?.length ?? 0;
      return asks > 1 || (id !== wished && supposing[language].test(words)) ? [words] : [];
    });
    expect(found).toEqual([]);
  });
});
