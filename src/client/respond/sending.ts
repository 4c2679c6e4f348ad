import { DomainError } from '../../core/ground/errors.ts';
import { listenUntil } from '../base/dom.ts';
import { type Connection, Unreachable } from '../base/http.ts';
import type { Device } from './device.ts';
import { oneTabAtATime } from './one-tab.ts';
import type { Page } from './page.ts';
import type { PreparedBallot } from './prepared-ballot.ts';
import { type Sent, sendBallot } from './protocol.ts';
import { type SendingStep, sendingView, unsentView } from './screens/sending.ts';

interface Sending {
  page: Page;
  connection: Connection;
  auth: string;
  device: Device;
  /** Ends waiting for the connection. */
  signal: AbortSignal;
  /** Whether the answers would be lost with this page, as long as they are not sealed. */
  losing: () => boolean;
  /** Called when sending has to wait: now the device may be cleared. */
  offerClear: () => void;
  /** Makes the sealed ballot; called only where there is none yet. */
  prepare: () => Promise<PreparedBallot>;
}

/** The sealed ballot of this visit: in memory in any case, on the device where that keeps it. */
export interface Held {
  ballot: PreparedBallot | null;
  /** Whether the device keeps it, so that the page may be closed. */
  kept: boolean;
  /** Whether it may have arrived already, in a visit or an attempt before this one. */
  perhapsPosted: boolean;
  /** Whether nothing of it is left on the device, once it was received. */
  cleared: boolean;
}

/** How sending ended, and what was sent. */
export type Ended = Sent & { held: Held };

/**
 * Sends the ballot, and goes on trying while there is no connection. The sealed ballot is written to
 * the device before the first request, so closing the page loses nothing, and wiped once the server
 * acknowledged it. A device that keeps nothing, or forgets in between, changes nothing but what the
 * person is told: the ballot stays in memory.
 * @throws DomainError `ballot.too-long`
 */
export async function sendUntilAnswered(sending: Sending): Promise<Ended> {
  const held: Held = { ballot: null, kept: false, perhapsPosted: false, cleared: false };
  for (;;) {
    try {
      return { ...(await oneTabAtATime(() => sendOnce(sending, held))), held };
    } catch (error) {
      if (error instanceof DomainError) throw error;
      await askToRetry(sending, held, error);
    }
  }
}

async function sendOnce(sending: Sending, held: Held): Promise<Sent> {
  const { page, connection, auth, device, prepare } = sending;
  let step: SendingStep = 'sealing';
  page.setClear(null);
  const tell = (next: SendingStep) => {
    step = next;
    const line = document.querySelector('#sending-step');
    if (line) line.textContent = page.reader().texts.sending[next];
  };
  const keep = async (ballot: PreparedBallot) => {
    held.ballot = ballot;
    held.kept = await device.write('ballot', ballot);
  };
  if (device.wasSent()) return { outcome: 'refused', code: 'ballot.sent' };
  page.show(sendingView(() => step));
  // Another tab may have got further with this link: what it keeps goes first.
  const ballot = (await device.read<PreparedBallot>('ballot')) ?? held.ballot ?? (await prepare());
  held.perhapsPosted = ballot.signature !== undefined;
  await keep(ballot);
  tell(ballot.signature ? 'posting' : 'ticket');
  const sent = await sendBallot(connection, auth, ballot, async (ticketed) => {
    await keep(ticketed);
    tell('posting');
  });
  if (sent.outcome === 'received') held.cleared = device.markSent();
  return sent;
}

/** Waits for the button, or for the connection to come back. */
function askToRetry(
  { page, signal, losing, offerClear }: Sending,
  { ballot, kept }: Held,
  error: unknown,
): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const retry = () => {
      waiting.abort();
      resolve();
    };
    listenUntil(waiting.signal, 'online', retry);
    signal.addEventListener('abort', () => waiting.abort());
    offerClear();
    const why = error instanceof Unreachable ? (error.busy ? 'busy' : 'offline') : 'unexpected';
    // With a ticket for a ballot that nothing keeps, answers alone could not be sent again.
    const draft = ballot === null && !losing();
    const where = kept ? 'ballot' : draft ? 'draft' : 'nothing';
    page.show(unsentView({ why, kept: where, onRetry: retry }));
  });
}
