import * as z from 'zod';
import { fromBase64Url, sha256, toBase64Url, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import { DomainError } from '../ground/errors.ts';
import { shareCount } from './key-holding.ts';
import { type KeyShare, shareBytes } from './key-shares.ts';

/** The file a holder keeps of one share: with that of another holder it opens the box. */
const shareFileSchema = z.strictObject({
  format: z.literal('geleding-share-1'),
  wave: z.string().min(1),
  publicKey: z.string(),
  number: z.int().min(1).max(shareCount),
  of: z.literal(shareCount),
  share: z.string(),
  made: z.iso.date(),
  /** SHA-256 of all the rest as canonical JSON. */
  check: z.string(),
});
type ShareFile = z.infer<typeof shareFileSchema>;

/** The text of a share's file. `made` is a date like 2026-11-21. */
export async function shareFile(share: KeyShare, made: string): Promise<string> {
  const content: Omit<ShareFile, 'check'> = {
    format: 'geleding-share-1',
    wave: share.wave,
    publicKey: toBase64Url(share.publicKey),
    number: share.number,
    of: shareCount,
    share: toBase64Url(share.bytes),
    made,
  };
  const file: ShareFile = { ...content, check: await checkOf(content) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the file of a share.
 * @throws DomainError `share-file.other` when it is no such file, `share-file.damaged` when
 *   anything in it was changed
 */
export async function readShareFile(text: string): Promise<KeyShare> {
  const file = shareFileSchema.safeParse(parse(text));
  if (!file.success) throw new DomainError('share-file.other');
  const { check, ...content } = file.data;
  if (check !== (await checkOf(content))) throw new DomainError('share-file.damaged');
  const bytes = fromBase64Url(content.share);
  if (bytes.length !== shareBytes) throw new DomainError('share-file.damaged');
  return {
    wave: content.wave,
    publicKey: fromBase64Url(content.publicKey),
    number: content.number,
    bytes,
  };
}

async function checkOf(content: Omit<ShareFile, 'check'>): Promise<string> {
  return toBase64Url(await sha256(utf8(canonicalJson(content))));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
