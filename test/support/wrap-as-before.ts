import { encrypt, keyIdOf } from '../../src/actions/wrapping.ts';
import type { Bytes } from '../../src/core/ground/bytes.ts';

/** A wrapped key as it was stored before keys were bound to their place. */
export async function wrapAsBefore(wrapKey: Bytes, secret: Bytes): Promise<string> {
  return `${await keyIdOf(wrapKey)}.${await encrypt(wrapKey, secret)}`;
}
