import { fromBase64Url } from '../core/ballot/bytes.ts';
import { openBox, type SealedBallot } from '../core/ballot/open-box.ts';
import { releaseOf } from '../core/ballot/release-box.ts';
import { DomainError } from '../core/errors.ts';
import { countBallots, listBallots } from '../storage/ballots.ts';
import { deleteBoxSecret } from '../storage/box-secrets.ts';
import { countTickets } from '../storage/invitations.ts';
import { appendLog } from './append-log.ts';
import type { Context } from './context.ts';
import { readDefinition } from './field-definition.ts';
import { publishRelease } from './publish-release.ts';
import { shutBox } from './read-box.ts';
import { readTerms } from './read-terms.ts';
import { readWaveIn } from './read-wave.ts';
import { checkServerSealed, readBoxSecret } from './server-sealed.ts';

const ballotsAtOnce = 200;

/**
 * Opens the box of a server-sealed wave, publishes the release and deletes the key, all in one
 * request: no sheet and no half-made table is ever stored. Safe to ask again until it is published.
 * @returns how many ballots were counted
 * @throws DomainError `wave.unknown`, `wave.state`, `box.key-holder` where the server has no key,
 *   `server-sealed.large`, `open.key-missing`, `release.counts` when a block has more ballots than
 *   tickets, and what `publishRelease` finds
 */
export async function openSealedBox(context: Context, id: string): Promise<number> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['closed']);
  const { manifest, manifestHash } = wave;
  if (!manifest || !manifestHash || manifest.openedBy !== 'server-sealed') {
    throw new DomainError('box.key-holder');
  }
  checkServerSealed(await countBallots(db, id));
  const privateKey = await readBoxSecret(context, id, manifest.boxKey);
  await shutBox(context, 'hr', wave);
  const { terms } = await readTerms(context, manifest);
  const definition = await readDefinition(context, manifest.definition);
  const tickets = await countTickets(db, id);
  const box = { manifest, manifestHash, terms, definition, tickets };
  const opened = await openBox({ ...box, privateKey, ballots: ballotsOf(context, id) });
  if (opened.excess.length > 0) throw new DomainError('release.counts');
  const openedOn = wave.openedOn ?? '';
  const closedOn = wave.closedOn ?? '';
  const release = await releaseOf({ ...box, opened, openedOn, closedOn });
  await publishRelease(context, 'hr', id, { release, receipts: opened.receipts });
  await deleteBoxSecret(db, id);
  await appendLog(context, 'hr', 'key.deleted', { wave: id });
  return opened.receipts.length;
}

async function* ballotsOf({ db }: Context, id: string): AsyncGenerator<SealedBallot> {
  let after = '';
  for (;;) {
    const rows = await listBallots(db, id, after, ballotsAtOnce);
    for (const { block, nonce, signature, ciphertext } of rows) {
      yield {
        block,
        nonce: fromBase64Url(nonce),
        signature: fromBase64Url(signature),
        ciphertext: fromBase64Url(ciphertext),
      };
    }
    if (rows.length < ballotsAtOnce) return;
    after = rows.at(-1)?.nonce ?? '';
  }
}
