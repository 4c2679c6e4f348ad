import type { BoxKey } from '../../core/ballot/key-file.ts';
import { toBase64Url } from '../../core/ground/bytes.ts';
import { provingServer } from './prove-key.ts';
import { failure } from './server.ts';
import { me, type Session } from './session.ts';

/**
 * Hands the public half of a new key to the server and proves the private one, once every copy was
 * read back. Where three holders have a share each, they have shown so together.
 * @returns what went wrong, or null
 */
export async function fixKey(
  session: Session,
  key: BoxKey,
  onProven: () => void,
): Promise<string | null> {
  const { ceremony, server, stage, texts } = session;
  const { holding } = ceremony;
  const publicKey = toBase64Url(key.publicKey);
  try {
    await server.post('key', { publicKey, holding, instead: ceremony.boxKey });
    await provingServer(server, key).post('proven', { publicKey, holding });
  } catch (error) {
    return failure(error, texts.notice);
  }
  ceremony.boxKey = publicKey;
  const together = holding === 'two-of-three';
  for (const holder of ceremony.holders) {
    Object.assign(holder, { proven: together, rehearsed: false });
  }
  me(session).proven = true;
  stage.guard(() => false);
  onProven();
  return null;
}
