import { itemsOf } from '../../definition/definition.ts';
import type { Text } from '../../language/language.ts';
import type { GroupName } from '../figures/figures.ts';
import { nameOfBlocks } from '../groups/name-of-blocks.ts';
import type { Scope } from '../groups/scope.ts';
import { type CommentTheme, type FindThemes, type Found, plain } from './themes.ts';

/** One open answer as released; its id stays the same, so that it can be withdrawn. */
export interface Comment extends Found {
  id: string;
  text: string;
}

export interface CommentGroup {
  /** People the answers come from, as one group: who wrote which is not known. */
  name: GroupName;
  headcount: number;
  comments: Comment[];
}

export interface CommentsPage {
  questions: { item: { id: string; text: Text }; groups: CommentGroup[] }[];
  /** Answers shown on this page. */
  shown: number;
  /** Whether there are more of what is looked for than the page can show. */
  more: boolean;
  /** Answers of this scope, whatever is looked for. */
  all: number;
  /** How many of all are about each theme, most first, and how many are about none. */
  themes: { theme: CommentTheme; answers: number }[];
  elsewhere: number;
  /** Answers of this scope that were withdrawn since publication. */
  withdrawn: number;
}

/** What is looked for among open answers. */
export interface Wanted {
  /** Answers hold all these words, whatever the case and accents. */
  search?: string;
  theme?: CommentTheme | undefined;
  /** No more than these, the first of each question. */
  most?: number;
}

/** The id of a released comment: its question and its place in the release. */
export function commentId(item: string, row: number, place: number): string {
  return `${item}.${row}.${place}`;
}

/**
 * The open answers wholly inside the scope, without those withdrawn since. What is counted of them
 * is counted in the released texts, which the same reader sees in full.
 */
export function commentsPage(
  scope: Scope,
  withdrawn: ReadonlySet<string>,
  find: FindThemes,
  { search = '', theme, most = Number.POSITIVE_INFINITY }: Wanted = {},
): CommentsPage {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const wanted = ({ text, themes }: Comment) =>
    words.every((word) => plain(text).includes(word)) &&
    (!theme || themes.some((one) => one.theme === theme));
  const published = questionsIn(scope, find);
  const everything = commentsOf(published);
  const left = everything.filter(({ id }) => !withdrawn.has(id));
  const found = published.map(({ item, groups }) => ({
    item,
    groups: groups.flatMap((group) => {
      const comments = group.comments.filter((one) => !withdrawn.has(one.id) && wanted(one));
      return comments.length > 0 ? [{ ...group, comments }] : [];
    }),
  }));
  const each = Math.floor(most / Math.max(1, found.length));
  const more = commentsOf(found).length > most;
  const questions = more
    ? found.map((one) => ({ ...one, groups: firstOf(one.groups, each) }))
    : found;
  return {
    questions,
    shown: commentsOf(questions).length,
    more,
    all: left.length,
    themes: themesOf(left),
    elsewhere: left.filter(({ themes }) => themes.length === 0).length,
    withdrawn: everything.length - left.length,
  };
}

/** The first answers of these groups. */
function firstOf(groups: readonly CommentGroup[], most: number): CommentGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const comments = group.comments.slice(0, left);
    left -= comments.length;
    return comments.length > 0 ? [{ ...group, comments }] : [];
  });
}

function questionsIn(scope: Scope, find: FindThemes): CommentsPage['questions'] {
  const inScope = new Set(scope.whole.blocks);
  const items = itemsOf(scope.definition);
  return scope.release.comments.flatMap(({ item: id, rows }) => {
    const item = items.find((one) => one.id === id);
    if (!item) return [];
    const groups = rows.flatMap((row, r) => {
      if (!row.blocks.every((block) => inScope.has(block)) || row.texts.length === 0) return [];
      const comments = row.texts.map((text, place) => ({
        id: commentId(id, r, place),
        text,
        ...find(text),
      }));
      const headcount = row.blocks.reduce((sum, one) => sum + (scope.headcounts.get(one) ?? 0), 0);
      return [{ name: nameOfBlocks(scope, row.blocks), headcount, comments }];
    });
    return [{ item: { id, text: item.text }, groups }];
  });
}

const commentsOf = (questions: CommentsPage['questions']): Comment[] =>
  questions.flatMap(({ groups }) => groups.flatMap(({ comments }) => comments));

function themesOf(comments: readonly Comment[]): CommentsPage['themes'] {
  const counts = new Map<CommentTheme, number>();
  for (const { theme } of comments.flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, answers]) => ({ theme, answers }))
    .toSorted((a, b) => b.answers - a.answers || a.theme.localeCompare(b.theme));
}
