import * as z from 'zod';
import { canonicalJson } from '../ground/canonical-json.ts';
import type { Answers } from './answers.ts';

/** Bytes of the random key that the device seals with the answers. */
export const recordKeyBytes = 16;

const ballotSchema = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  recordKey: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
});

/** The text of a ballot before it is padded and sealed. @param recordKey base64url, 22 characters */
export function writeBallot(answers: Answers, recordKey: string): string {
  return canonicalJson({ answers, recordKey });
}

/**
 * What a ballot holds; the answers are not checked against a definition. The record key is null on
 * a ballot of a page from before there were any: answers alone.
 * @throws SyntaxError when it is no JSON
 */
export function readBallot(text: string): { answers: unknown; recordKey: string | null } {
  const data: unknown = JSON.parse(text);
  const read = ballotSchema.safeParse(data);
  return read.success ? read.data : { answers: data, recordKey: null };
}
