import { fold } from '../../../src/core/ground/fold.ts';

/** Sets of answers that questionnaires often have, lowest first; several words may stand at one place. */
const sets: readonly (readonly string[])[] = [
  [
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree|Neither|Neutral|Undecided',
    'Agree',
    'Strongly agree',
  ],
  [
    'Strongly disagree',
    'Disagree',
    'Somewhat disagree|Slightly disagree',
    'Neither agree nor disagree|Neutral',
    'Somewhat agree|Slightly agree',
    'Agree',
    'Strongly agree',
  ],
  ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'],
  ['Never', 'Rarely|Seldom', 'Sometimes', 'Often', 'Always'],
  [
    'Very dissatisfied',
    'Dissatisfied',
    'Neutral|Neither satisfied nor dissatisfied',
    'Satisfied',
    'Very satisfied',
  ],
  [
    'Helemaal mee oneens|Helemaal niet mee eens|Zeer oneens',
    'Mee oneens|Niet mee eens|Oneens',
    'Neutraal|Niet mee eens, niet mee oneens|Niet eens, niet oneens',
    'Mee eens|Eens',
    'Helemaal mee eens|Zeer eens',
  ],
  [
    'Helemaal mee oneens',
    'Mee oneens',
    'Beetje mee oneens|Enigszins mee oneens',
    'Neutraal|Niet mee eens, niet mee oneens',
    'Beetje mee eens|Enigszins mee eens',
    'Mee eens',
    'Helemaal mee eens',
  ],
  ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
  ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
  [
    'Stimme überhaupt nicht zu|Stimme gar nicht zu|Trifft überhaupt nicht zu|Trifft gar nicht zu',
    'Stimme nicht zu|Stimme eher nicht zu|Trifft nicht zu|Trifft eher nicht zu',
    'Neutral|Teils/teils|Teils, teils|Weder noch|Unentschieden',
    'Stimme zu|Stimme eher zu|Trifft zu|Trifft eher zu',
    'Stimme voll und ganz zu|Stimme voll zu|Trifft voll und ganz zu|Trifft voll zu',
  ],
  ['Nie', 'Selten', 'Manchmal', 'Oft|Häufig', 'Immer'],
  [
    'Sehr unzufrieden',
    'Unzufrieden|Eher unzufrieden',
    'Neutral|Teils/teils',
    'Zufrieden|Eher zufrieden',
    'Sehr zufrieden',
  ],
  [
    "Pas du tout d'accord|Tout à fait en désaccord",
    "Pas d'accord|Plutôt pas d'accord|En désaccord",
    "Neutre|Ni d'accord ni pas d'accord|Ni en accord ni en désaccord",
    "D'accord|Plutôt d'accord",
    "Tout à fait d'accord",
  ],
  ['Jamais', 'Rarement', 'Parfois', 'Souvent', 'Toujours'],
  [
    'Très insatisfait',
    'Insatisfait|Plutôt insatisfait',
    'Neutre',
    'Satisfait|Plutôt satisfait',
    'Très satisfait',
  ],
];

/** Words that are no answer at all. */
const beside = new Set(
  [
    'N/A',
    'Not applicable',
    "Don't know",
    'I don’t know',
    'Niet van toepassing',
    'N.v.t.',
    'Weet ik niet',
    'Weet niet',
    'Keine Angabe',
    'Weiß nicht',
    'Ich weiß nicht',
    'Sans opinion',
    'Ne sait pas',
    'Je ne sais pas',
  ].map(fold),
);

/** Whether these words are no answer, whatever else a column holds. */
export const isNoAnswer = (words: string): boolean => beside.has(fold(words));

/**
 * The answers, lowest first, of which a column holds words and nothing else; null where these are of no
 * known set. A place that nobody chose has the words of the set, others those of the file.
 * @example knownAnswers(['Agree', 'Disagree', "Don't know", 'Strongly agree'])?.length // 5
 */
export function knownAnswers(words: Iterable<string>): string[] | null {
  const found = new Map<string, string>();
  for (const word of words) if (!beside.has(fold(word))) found.set(fold(word), word);
  if (found.size < 2) return null;
  for (const set of sets) {
    const places = set.map((place) => place.split('|'));
    const known = new Set(places.flat().map(fold));
    if (![...found.keys()].every((word) => known.has(word))) continue;
    return places.map((alternatives) => {
      const used = alternatives.find((word) => found.has(fold(word)));
      return (used && found.get(fold(used))) ?? alternatives[0] ?? '';
    });
  }
  return null;
}

const all = new Set(sets.flatMap((set) => set.flatMap((place) => place.split('|'))).map(fold));

/** Whether these words are an answer of a known set, so that a row with them is no row of headings. */
export function isKnownAnswer(words: string): boolean {
  return all.has(fold(words));
}
