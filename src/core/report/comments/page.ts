import { fill, say } from '../../language/language.ts';
import { whole } from '../../language/numbers.ts';
import type { CommentsPart, Page, Part } from '../model/page.ts';
import { nameOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { type CommentGroup, commentsPage } from './comments.ts';

/** The open answers, by question and by the group they come from. */
export function describeComments(source: ReportSource): Page {
  const { depth, pages } = source.words;
  const texts = depth.comments;
  const { scope, search = '', withdrawn = new Set<string>() } = source;
  const figures = commentsPage(scope, withdrawn, search);
  const none = search ? fill(texts.nothing, { search }) : texts.none;
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
    parts:
      figures.shown === 0
        ? [{ kind: 'text', text: none, tone: 'notice' }, ...questions]
        : questions,
  };
}

function commentsPart(
  source: ReportSource,
  caption: string,
  groups: readonly CommentGroup[],
): Part {
  const { chart } = source.words.pages;
  const { from, comment } = source.words.depth.comments;
  const said = groups.map(
    ({ name, headcount, comments }): CommentsPart => ({
      name: nameOf(source, name),
      from: fill(from, { headcount: whole(headcount, source.language) }),
      comments,
    }),
  );
  const table: Table = {
    caption,
    columns: [
      { title: chart.group, kind: 'text' },
      { title: chart.invited, kind: 'count' },
      { title: comment, kind: 'sentence' },
    ],
    rows: groups.flatMap(({ name, headcount, comments }) =>
      comments.map(({ text }) => [nameOf(source, name), { value: headcount }, text]),
    ),
  };
  return { kind: 'comments', groups: said, table };
}
