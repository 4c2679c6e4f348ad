import { itemsOf } from '../../definition/definition.ts';
import type { Text } from '../../language/language.ts';
import type { GroupName } from '../figures/figures.ts';
import { nameOfBlocks } from '../groups/name-of-blocks.ts';
import type { Scope } from '../groups/scope.ts';

/** One open answer as released; its id stays the same, so that it can be withdrawn. */
export interface Comment {
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
}

/** The id of a released comment: its question and its place in the release. */
export function commentId(item: string, row: number, place: number): string {
  return `${item}.${row}.${place}`;
}

/**
 * The open answers wholly inside the scope, without those withdrawn since. `search` keeps answers
 * that hold all its words, whatever the case and accents.
 */
export function commentsPage(
  scope: Scope,
  withdrawn: ReadonlySet<string>,
  search = '',
): CommentsPage {
  const inScope = new Set(scope.whole.blocks);
  const words = plain(search).split(/\s+/).filter(Boolean);
  const kept = ({ id, text }: Comment) =>
    !withdrawn.has(id) && words.every((word) => plain(text).includes(word));
  const items = itemsOf(scope.definition);
  const questions = scope.release.comments.flatMap(({ item: id, rows }) => {
    const item = items.find((one) => one.id === id);
    if (!item) return [];
    const groups = rows.flatMap((row, r) => {
      if (!row.blocks.every((block) => inScope.has(block))) return [];
      const comments = row.texts
        .map((text, place) => ({ id: commentId(id, r, place), text }))
        .filter(kept);
      if (comments.length === 0) return [];
      const headcount = row.blocks.reduce((sum, one) => sum + (scope.headcounts.get(one) ?? 0), 0);
      return [{ name: nameOfBlocks(scope, row.blocks), headcount, comments }];
    });
    return [{ item: { id, text: item.text }, groups }];
  });
  const shown = questions
    .flatMap((question) => question.groups)
    .reduce((sum, group) => sum + group.comments.length, 0);
  return { questions, shown };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
