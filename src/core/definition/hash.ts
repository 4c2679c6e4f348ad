import { sha256, toHex, utf8 } from '../ground/bytes.ts';
import { canonicalJson } from '../ground/canonical-json.ts';
import type { Definition } from './definition-schema.ts';

/**
 * The fingerprint of a definition: SHA-256 of its canonical JSON (RFC 8785), in hex. Comments and
 * layout of the YAML file do not count; every word a person reads does. It stands in the manifest
 * of a wave, so that what was asked can be proven.
 */
export async function definitionHash(definition: Definition): Promise<string> {
  return toHex(await sha256(utf8(canonicalJson(definition))));
}
