import { describe, expect, it } from 'vitest';
import { commentsPage } from '../../../src/core/report/comments/comments.ts';
import {
  type CommentTheme,
  commentThemes,
  themeFinder,
} from '../../../src/core/report/comments/themes.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { commentWords } from '../../../src/texts/comment-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease } from '../../support/report-people.ts';

const find = themeFinder(Object.values(commentWords));
const themesOf = (text: string) => find(text).themes.map(({ theme }) => theme);
const marked = (text: string) => find(text).marks.map(([from, to]) => text.slice(from, to));

/** What people write about, in each language in which they may. */
const about: Record<string, [text: string, ...themes: CommentTheme[]][]> = {
  nl: [
    ['De werkdruk is te hoog en het ROOSTER klopt nooit.', 'workload'],
    ['Mijn leidinggevende beslist, ik heb geen toestemming.', 'leadership', 'rules'],
    ['Cliënten wachten te lang op hun factuur', 'customers', 'planning'],
  ],
  en: [
    ['We are understaffed, so customers get no callback.', 'workload', 'customers'],
    ['Training for newcomers would help', 'knowledge'],
  ],
  de: [
    ['Zu viel Überstunden und kein Lob vom Chef', 'workload', 'leadership', 'appreciation'],
    ['Die Zusammenarbeit mit der anderen Abteilung', 'cooperation'],
  ],
  fr: [
    ['Les délais de livraison sont trop longs', 'planning'],
    ['Un peu de reconnaissance de la direction', 'leadership', 'appreciation'],
  ],
  pl: [
    ['Za mało szkoleń i niejasne procedury', 'rules', 'knowledge', 'information'],
    ['Klienci czekają za długo', 'planning'],
  ],
  tr: [
    ['MÜŞTERİ şikayetleri çok', 'customers'],
    ['Yöneticiler bizi takdir etmiyor', 'leadership', 'appreciation'],
  ],
  uk: [
    ['Комп’ютери повільні', 'tools'],
    ['Керівники не дякують за роботу', 'leadership', 'appreciation'],
  ],
  ar: [
    ['نحتاج إلى التدريب', 'knowledge'],
    ['بالتعاون مع المديرين', 'cooperation', 'leadership'],
  ],
};

/** Everyday words that look like one of a list, in this language or another. */
const aboutNothing = [
  'De service is direct en het formaat is prima, altijd weer, ik ben bezorgd, dankzij jullie.',
  'Of course the service is good for the first time, sometimes, in the form of a course on board.',
  'In der Regel ist alles gut, so gesehen ist das entscheidend.',
  'De temps en temps le service est bon, en cours de route, l’ensemble des choses.',
  'Tym razem wszystko działa, czasami lepiej, z drugiej strony gorzej, zgodnie z planem.',
  'Her zaman iyi, sözleşme ve site güzel.',
  'Часто так буває, частина збоку.',
  'الموضوع رئيسي ومعامل مؤقت، وعطلة جميلة.',
  '',
];

describe.each(Object.keys(about))('themes of what is written in %s', (language) => {
  it.each(about[language] ?? [])('%s', (text, ...themes) => {
    expect(themesOf(text)).toEqual(themes);
  });
});

it.each(aboutNothing)('finds no theme in: %s', (text) => {
  expect(find(text)).toEqual({ themes: [], marks: [] });
});

it('has words for every theme in every language, all of which are found and marked', () => {
  for (const list of Object.values(commentWords)) {
    for (const theme of commentThemes) {
      const words = list[theme].split(' ');
      expect(words.length).toBeGreaterThanOrEqual(4);
      for (const word of words) {
        const said = word.replaceAll('*', '').replaceAll('-', ' ');
        expect(themesOf(`… ${said}!`), said).toContain(theme);
        expect(marked(`… ${said}!`).join(' '), said).toContain(said);
      }
    }
  }
});

it('marks the words as they were written, whatever came before them', () => {
  const text = 'Één “CLIËNT” 👋🏽 zei: de app, dé app… en de systemen.';
  expect(marked(text)).toEqual(['CLIËNT', 'app', 'app', 'systemen']);
  expect(find(text).themes).toEqual([
    { theme: 'customers', words: ['cliënt'] },
    { theme: 'tools', words: ['app', 'systemen'] },
  ]);
});

it('reads an answer as long as any may be at once', () => {
  const long = 'a'.repeat(2000);
  expect(themesOf(`${long} ${'ا'.repeat(2000)} team`)).toEqual(['cooperation']);
});

describe('counts of themes', () => {
  const release = madeUpRelease();
  const rows = release.comments[0]?.rows ?? [];
  for (const row of rows) row.texts = ['geen tijd voor overleg', 'een factuur', 'mooi weer', 'x'];
  const scope = scopeOf(release, reportDefinition);
  const none = new Set<string>();
  const all = rows.length * 4;

  it('are of the answers that stand in the scope, and every one can be found again', () => {
    const page = commentsPage(scope, none, find);
    expect([page.all, page.shown, page.withdrawn, page.elsewhere]).toEqual([all, all, 0, all / 2]);
    for (const { theme, answers } of page.themes) {
      expect(answers).toBe(rows.length);
      expect(commentsPage(scope, none, find, { theme }).shown).toBe(answers);
    }
    expect(page.themes.map(({ theme }) => theme)).toEqual(['cooperation', 'planning', 'workload']);
    const both = { theme: 'workload' as const, search: 'FACTUUR' };
    expect(commentsPage(scope, none, find, both)).toMatchObject({ shown: 0, all });
  });

  it('hold nothing of an answer that was withdrawn, whatever is looked for', () => {
    const gone = commentsPage(scope, none, find, { theme: 'planning' }).questions.flatMap(
      ({ groups }) => groups.flatMap(({ comments }) => comments.map(({ id }) => id)),
    );
    const left = commentsPage(scope, new Set(gone), find);
    expect(left.themes.map(({ theme }) => theme)).not.toContain('planning');
    expect([left.all, left.withdrawn]).toEqual([all - gone.length, gone.length]);
    for (const wanted of [{}, { theme: 'planning' as const }, { search: 'factuur' }]) {
      const found = JSON.stringify(commentsPage(scope, new Set(gone), find, wanted).questions);
      expect(found).not.toContain('een factuur');
    }
  });
});
