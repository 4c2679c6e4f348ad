import type { KeyShare } from '../../core/ballot/key-shares.ts';
import { readShareFile } from '../../core/ballot/share-file.ts';
import { readShareWords } from '../../core/ballot/share-words.ts';
import { fromBase64Url, toBase64Url } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';

/** The box a share should belong to: its wave and public key (base64url). */
interface Box {
  wave: string;
  publicKey: string;
}

/**
 * Reads a share from a file and checks that it is one of this box.
 * @throws DomainError `share-file.other`, `share-file.damaged`, `share.other`
 */
export async function shareFromFile(text: string, box: Box): Promise<KeyShare> {
  const share = await readShareFile(text);
  if (toBase64Url(share.publicKey) !== box.publicKey) throw new DomainError('share.other');
  return share;
}

/**
 * Reads a share from the words of a recovery sheet and checks that it is one of this box.
 * @throws DomainError `recovery.count`, `recovery.word`, `recovery.checksum`, `share.other`
 */
export async function shareFromWords(text: string, { wave, publicKey }: Box): Promise<KeyShare> {
  return readShareWords(text, { wave, publicKey: fromBase64Url(publicKey) });
}
