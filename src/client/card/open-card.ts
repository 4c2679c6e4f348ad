import { cardToken, readCardCode } from '../../core/ballot/card-code.ts';
import { toBase64Url } from '../../core/ground/bytes.ts';
import { ask, type Connection, Unreachable } from '../base/http.ts';

/** What became of a code: the fragment of its link, or what is the matter. */
export type CardOpened = { fragment: string } | 'faulty' | 'unknown' | 'unreachable';

/** Turns the code of a card into its link. The code itself stays on this device. */
export async function openCard(connection: Connection, typed: string): Promise<CardOpened> {
  const code = readCardCode(typed);
  if (!code) return 'faulty';
  const card = toBase64Url(await cardToken(code));
  try {
    const { status, body } = await ask(connection, '/c', { method: 'POST', body: { card } });
    const { fragment } = body as { fragment?: unknown };
    if (status === 200 && typeof fragment === 'string') return { fragment };
    return status === 404 ? 'unknown' : 'unreachable';
  } catch (error) {
    if (error instanceof Unreachable) return 'unreachable';
    throw error;
  }
}
