import { DomainError } from '../../core/ground/errors.ts';
import { type Connection, Unreachable } from '../base/http.ts';
import type { Device } from './device.ts';
import { type PreparedBallot, type Sent, sendBallot } from './protocol.ts';
import { offlineView, type SendingStep, sendingView } from './screens/sending.ts';
import type { Stage } from './stage.ts';

interface Sending {
  stage: Stage;
  connection: Connection;
  auth: string;
  device: Device;
  lasting: boolean;
  /** Ends waiting for the connection. */
  signal: AbortSignal;
  /** Called when sending has to wait: now the device may be cleared. */
  offerClear: () => void;
  /** Makes the sealed ballot; called only when the device holds none yet. */
  prepare: () => Promise<PreparedBallot>;
}

/**
 * Sends what is on the device, and goes on trying while there is no connection. The sealed ballot
 * is written to the device before the first request, so closing the page loses nothing, and wiped
 * once the server acknowledged it.
 * @throws DomainError `ballot.too-long`
 */
export async function sendUntilAnswered(sending: Sending): Promise<Sent> {
  for (;;) {
    try {
      return await oneTabAtATime(() => sendOnce(sending));
    } catch (error) {
      if (error instanceof DomainError) throw error;
      await askToRetry(sending, error instanceof Unreachable);
    }
  }
}

async function sendOnce({ stage, connection, auth, device, prepare }: Sending): Promise<Sent> {
  let step: SendingStep = 'sealing';
  stage.setClear(null);
  const tell = (next: SendingStep) => {
    step = next;
    const line = document.querySelector('#sending-step');
    if (line) line.textContent = stage.reader().texts.sending[next];
  };
  if (device.wasSent()) return { outcome: 'refused', code: 'ballot.sent' };
  stage.show(sendingView(() => step));
  let ballot = await device.read<PreparedBallot>('ballot');
  if (!ballot) {
    ballot = await prepare();
    await device.write('ballot', ballot);
  }
  tell(ballot.signature ? 'posting' : 'ticket');
  const sent = await sendBallot(connection, auth, ballot, async (ticketed) => {
    await device.write('ballot', ticketed);
    tell('posting');
  });
  if (sent.outcome === 'received') device.markSent();
  return sent;
}

/** Waits for the button, or for the connection to come back. */
function askToRetry(
  { stage, lasting, signal, offerClear }: Sending,
  loaded: boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const retry = () => {
      window.removeEventListener('online', retry);
      // A part of the program that could not be loaded is only asked for again by a new page.
      if (!loaded && lasting) window.location.reload();
      else resolve();
    };
    window.addEventListener('online', retry, { signal });
    offerClear();
    stage.show(offlineView(lasting, retry));
  });
}

/** Two tabs with the same link must not blind two tickets. */
function oneTabAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator
    ? (navigator.locks.request('geleding.send', work) as Promise<Result>)
    : work();
}
