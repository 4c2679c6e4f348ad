import { type CommentWords, commentWords as dutch } from '../nl/comment-words.ts';

/** What people write is not simpler because the questions were. */
export const commentWords: CommentWords = dutch;
