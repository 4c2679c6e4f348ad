import {
  asking,
  type IdentitySign,
  identitySigns,
  nouns,
  opinions,
  others,
  phrases,
  yours,
} from './identity-words.ts';
import type { OwnQuestion } from './own-question.ts';

/**
 * What of a person a question seems to ask for, in any language it is written in; empty when nothing
 * of it shows. It is a challenge for whoever writes the question and no proof: HR may confirm it.
 * A rating of a sentence such as "My salary fits my work" asks nobody for a salary.
 * @example identityAsked({ kind: 'open', text: { nl: 'Wat is je naam?' }, options: [] }) // ['name']
 */
export function identityAsked({
  kind,
  text,
  options,
}: Pick<OwnQuestion, 'kind' | 'text' | 'options'>): IdentitySign[] {
  const answered = kind === 'open' || kind === 'choice';
  const told = Object.values(text).map(plain);
  const found = identitySigns.filter((sign) =>
    told.some(
      (words) =>
        finds(phrases[sign], words) || isBare(sign, words) || (answered && isAsked(sign, words)),
    ),
  );
  const byOptions =
    kind === 'choice' ? optionSigns(options.map((option) => Object.values(option))) : [];
  return identitySigns.filter((sign) => found.includes(sign) || byOptions.includes(sign));
}

/** "Naam:", "Your e-mail address", "Please enter: personnel number". */
function isBare(sign: IdentitySign, words: string): boolean {
  const lead = `(?:(?:${asking}|please|graag|svp|a\\.?u\\.?b\\.?)\\W+)*`;
  return new RegExp(
    `^\\W*${lead}(?:(?:de|het|the|${yours})\\W+)?(?:${nouns[sign]})\\W*(?:in)?\\W*$`,
    'u',
  ).test(words);
}

/** "What is your current salary, roughly?"; what a customer's is, or what somebody thinks of it, is not. */
function isAsked(sign: IdentitySign, words: string): boolean {
  if ((sign === 'pay' || sign === 'job') && finds(opinions, words)) return false;
  const between = `(?:(?!(?:${others})\\b)[\\p{L}-]+ ){0,2}`;
  // Much is asked about somebody's job; only "what is your job?" asks for it.
  const lead = sign === 'job' ? `(?:${asking}) ` : '';
  const ends = sign === 'job' ? '\\W*$' : '';
  return finds(`${lead}(?:${yours}) ${between}(?:${nouns[sign]})${ends}`, words);
}

/** Ages, wages and sexes to choose from ask for them, whatever the question says. */
function optionSigns(options: string[][]): IdentitySign[] {
  const all = options.flat().map(plain);
  const many = (pattern: RegExp) => all.filter((words) => pattern.test(words)).length >= 2;
  const signs: IdentitySign[] = [];
  if (many(/\d{2}\D{1,12}(?:jaar|jr|years?)\W*$|\d{2}\D{1,6}\d{2} (?:jaar|jr|years)/u))
    signs.push('birth');
  if (many(/(?:€|eur|\bschaal|\bscale|\bgrade) ?\d/u)) signs.push('pay');
  if (
    all.some((one) => /^(?:een )?(?:man|male|a man)$/u.test(one)) &&
    all.some((one) => /^(?:een )?(?:vrouw|female|woman|a woman)$/u.test(one))
  ) {
    signs.push('person');
  }
  return signs;
}

function finds(pattern: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').test(words);
}

/** Lower case without accents, in single spaces; a dotless i counts as an i. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}
