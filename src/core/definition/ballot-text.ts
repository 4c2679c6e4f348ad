import { canonicalJson } from '../ground/canonical-json.ts';
import type { Answers } from './answers.ts';

/** Bytes of the random key that the device seals with the answers. */
export const recordKeyBytes = 16;

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
  return isKeyed(data) ? data : { answers: data, recordKey: null };
}

/** By hand: phones carry this file, and not the library that checks shapes. */
function isKeyed(data: unknown): data is { answers: object; recordKey: string } {
  const { answers, recordKey, ...more } = { ...(data as Record<string, unknown> | null) };
  const keyed = typeof recordKey === 'string' && /^[A-Za-z0-9_-]{22}$/.test(recordKey);
  const sheet = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  return keyed && sheet && Object.keys(more).length === 0;
}
