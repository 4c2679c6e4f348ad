import * as z from 'zod';
import { type Bytes, equalBytes, fromBase64Url, toBase64Url } from '../ground/bytes.ts';
import { DomainError } from '../ground/errors.ts';
import { publicKeyOf } from './seal.ts';

/** The key file a key holder saves: whoever has it can open the box. */
const keyFileSchema = z.object({
  format: z.literal('geleding-key-1'),
  wave: z.string().min(1),
  publicKey: z.string(),
  privateKey: z.string(),
  made: z.iso.date(),
});

/** A key and the wave it was made for. */
export interface BoxKey {
  wave: string;
  publicKey: Bytes;
  privateKey: Bytes;
}

/** The text of a key file. `made` is a date like 2026-11-21. */
export function keyFile(key: BoxKey, made: string): string {
  const file: z.infer<typeof keyFileSchema> = {
    format: 'geleding-key-1',
    wave: key.wave,
    publicKey: toBase64Url(key.publicKey),
    privateKey: toBase64Url(key.privateKey),
    made,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a key file and checks that its two keys belong together.
 * @throws DomainError `key-file.other` when it is not a key file at all, `key-file.damaged` when
 *   it is one but the keys in it are broken
 */
export async function readKeyFile(text: string): Promise<BoxKey> {
  const file = keyFileSchema.safeParse(parse(text));
  if (!file.success) throw new DomainError('key-file.other');
  const { wave } = file.data;
  try {
    const publicKey = fromBase64Url(file.data.publicKey);
    const privateKey = fromBase64Url(file.data.privateKey);
    if (equalBytes(await publicKeyOf(privateKey), publicKey)) {
      return { wave, publicKey, privateKey };
    }
  } catch {
    throw new DomainError('key-file.damaged');
  }
  throw new DomainError('key-file.damaged');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
