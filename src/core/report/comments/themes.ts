/** What an open answer can be about. */
export const commentThemes = [
  'workload',
  'cooperation',
  'leadership',
  'customers',
  'tools',
  'rules',
  'knowledge',
  'information',
  'appreciation',
  'planning',
] as const;

export type CommentTheme = (typeof commentThemes)[number];

/** The words of one language by which a theme is found, with blanks between them. */
export type CommentWords = Readonly<Record<CommentTheme, string>>;

/** The themes of a text, each with the words it was found by, and where those stand: from and up to. */
export interface Found {
  themes: { theme: CommentTheme; words: string[] }[];
  marks: [from: number, to: number][];
}

/** Looks a text through. */
export type FindThemes = (text: string) => Found;

/** The same for capitals and accents. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

const letter = '[\\p{L}\\p{N}]';

/** A word of a list as a pattern: * goes on, - is whatever stands between two words. */
function patternOf(word: string): string {
  const [, before, core = '', after] = /^(\*?)(.*?)(\*?)$/.exec(plain(word)) ?? [];
  const letters = core.split('-').join('[^\\p{L}\\p{N}]+');
  return `${before ? `${letter}*` : ''}${letters}${after ? `${letter}*` : ''}`;
}

/**
 * Finds themes by lists of words, one list a language: a text is about every theme of which it holds
 * a word. Nothing is learned, guessed or sent anywhere, and the words found say why.
 */
export function themeFinder(lists: readonly CommentWords[]): FindThemes {
  const patterns = commentThemes.map((theme) => {
    const words = new Set(lists.flatMap((list) => list[theme].split(' ')).map(patternOf));
    const pattern = new RegExp(`(?<!${letter})(?:${[...words].join('|')})(?!${letter})`, 'gu');
    return { theme, pattern };
  });
  return (text) => {
    const bare = withoutAccents(text);
    const found = patterns.map(({ theme, pattern }) => ({
      theme,
      marks: [...bare.text.matchAll(pattern)].map(({ index, 0: said }): [number, number] => [
        bare.at[index] ?? 0,
        bare.at[index + said.length] ?? text.length,
      ]),
    }));
    return {
      themes: found.flatMap(({ theme, marks }) => {
        const words = new Set(marks.map(([from, to]) => text.slice(from, to).toLowerCase()));
        return words.size > 0 ? [{ theme, words: [...words] }] : [];
      }),
      marks: joined(found.flatMap(({ marks }) => marks)),
    };
  };
}

/** A text without accents and capitals, and where each of its letters stood. */
function withoutAccents(text: string): { text: string; at: number[] } {
  let said = '';
  const at: number[] = [];
  let place = 0;
  for (const one of text) {
    const bare = /[\w ]/.test(one) ? one.toLowerCase() : plain(one);
    for (let unit = 0; unit < bare.length; unit += 1) at.push(place);
    said += bare;
    place += one.length;
  }
  return { text: said, at: [...at, place] };
}

/** Marks in their order; those that overlap as one. */
function joined(marks: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
