import { oncePer } from '../../ground/once-per.ts';
import { fill, headed, say } from '../../language/language.ts';
import { whole } from '../../language/numbers.ts';
import type { CommentsPart, Page, Part } from '../model/page.ts';
import { nameOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { type Comment, type CommentGroup, type CommentsPage, commentsPage } from './comments.ts';
import { type CommentWords, themeFinder } from './themes.ts';

/** Open answers that one page can show: of some ten thousand people. */
const mostOnPage = 5_000;

/** Patterns of hundreds of words: made once. */
const finderOf = oncePer((lists: Readonly<Record<string, CommentWords>>) =>
  themeFinder(Object.values(lists)),
);

/** The open answers, by question and by the group they come from, and what they are about. */
export function describeComments(source: ReportSource): Page {
  const { depth, pages, comments: lists } = source.words;
  const texts = depth.comments;
  const { scope, search = '', theme, withdrawn = new Set<string>() } = source;
  const figures = commentsPage(scope, withdrawn, finderOf(lists), {
    search,
    theme,
    most: mostOnPage,
  });
  const none = search || theme ? texts.nothing : texts.none;
  const questions = figures.questions
    .filter(({ groups }) => groups.length > 0)
    .map(({ item, groups }): Part => {
      const title = say(item.text, source.language);
      return { kind: 'section', title, parts: [commentsPart(source, title, groups)] };
    });
  return {
    id: 'comments',
    title: pages.pages.comments.title,
    lead: texts.lead,
    parts: [
      ...counts(source, figures),
      ...(figures.shown === 0 ? [{ kind: 'text', text: none, tone: 'notice' } as const] : []),
      ...questions,
    ],
  };
}

/** How many there are, how many were withdrawn, and how many are about each theme. */
function counts(source: ReportSource, figures: CommentsPage): Part[] {
  const texts = source.words.depth.comments;
  const { all, shown, themes, elsewhere, withdrawn } = figures;
  const number = (value: number) => whole(value, source.language);
  const said = [
    fill(texts.shown, { shown: number(shown), all: number(all) }),
    ...(withdrawn > 0 ? [fill(texts.gone, { n: number(withdrawn) })] : []),
    texts.leftOut,
    ...(figures.more ? [fill(texts.more, { most: number(mostOnPage) })] : []),
  ];
  const lines: Part[] = all + withdrawn > 0 ? [{ kind: 'text', text: said.join(' ') }] : [];
  if (all === 0) return lines;
  const table: Table = {
    caption: texts.themesTitle,
    columns: [
      { title: texts.theme, kind: 'text' },
      { title: texts.answers, kind: 'count' },
    ],
    rows: [
      ...themes.map(({ theme, answers }) => [texts.themes[theme], { value: answers }]),
      [texts.elsewhere, { value: elsewhere }],
    ],
  };
  const parts: Part[] = [
    { kind: 'table', table },
    { kind: 'note', text: texts.how },
  ];
  return [...lines, { kind: 'section', title: texts.themesTitle, parts }];
}

function commentsPart(
  source: ReportSource,
  caption: string,
  groups: readonly CommentGroup[],
): Part {
  const { chart } = source.words.pages;
  const { from, comment, why } = source.words.depth.comments;
  const said = groups.map(
    ({ name, headcount, comments }): CommentsPart => ({
      name: nameOf(source, name),
      from: fill(from, { headcount: whole(headcount, source.language) }),
      comments: comments.map((one) => ({
        id: one.id,
        text: one.text,
        marks: one.marks,
        why: whyOf(source, one),
      })),
    }),
  );
  const table: Table = {
    caption,
    columns: [
      { title: chart.group, kind: 'text' },
      { title: chart.invited, kind: 'count' },
      { title: comment, kind: 'sentence' },
      { title: why, kind: 'sentence' },
    ],
    rows: groups.flatMap(({ name, headcount, comments }) =>
      comments.map((one) => [
        nameOf(source, name),
        { value: headcount },
        one.text,
        whyOf(source, one),
      ]),
    ),
  };
  return { kind: 'comments', groups: said, table };
}

/** Each theme of a comment with the words it was found by; empty for none. */
function whyOf({ language, words }: ReportSource, { themes }: Comment): string {
  const names = words.depth.comments.themes;
  return themes
    .map(({ theme, words: found }) => headed(names[theme], found.join(', '), language))
    .join(' · ');
}
