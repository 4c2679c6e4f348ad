import type { Released } from '../core/disclosure/release/release-schema.ts';
import { DomainError } from '../core/ground/errors.ts';
import { commentId } from '../core/report/comments/comments.ts';
import { insertWithdrawn, listWithdrawn } from '../storage/withdrawn-comments.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';

/**
 * Withdraws a released comment: the release stays as it is, every view and file leaves the comment
 * out from now on. The log says that it happened and why, and never what it said.
 * @throws DomainError `comment.unknown`
 */
export async function withdrawComment(
  context: Context,
  release: Released,
  comment: string,
  reason: string,
): Promise<void> {
  const known = release.comments.some(({ item, rows }) =>
    rows.some(({ texts }, row) =>
      texts.some((_, place) => commentId(item, row, place) === comment),
    ),
  );
  if (!known) throw new DomainError('comment.unknown');
  const wave = release.wave.id;
  const { db } = context;
  if ((await listWithdrawn(db, wave)).has(comment)) return;
  await commit(context, 'hr', {
    guard: [],
    statements: [insertWithdrawn(db, wave, comment)],
    entries: [{ action: 'comment.withdrawn', details: { wave, reason } }],
    once: `withdrawn ${wave} ${comment}`,
  });
}
