import { askToClear } from './clearing.ts';
import type { Device } from './device.ts';
import type { PreparedBallot, Refused } from './protocol.ts';
import { codeLine, type NoticeName, noticeView } from './screens/notice.ts';
import { thanksView } from './screens/thanks.ts';
import { sendUntilAnswered } from './sending.ts';
import type { View } from './stage.ts';
import type { Visit } from './visit.ts';
import { cancelledNotice } from './waiting-notice.ts';

interface Finish {
  auth: string;
  device: Device;
  contact: string | undefined;
  prepare: () => Promise<PreparedBallot>;
}

/** What a refusal means to the person; any other code asks to try again and to report it. */
const notices: Record<string, NoticeName> = {
  'ballot.sent': 'used',
  'ticket.other': 'lost',
  'wave.closed': 'closedUnsent',
  'wave.not-yet': 'notYet',
  'link.unknown': 'unknown',
};

/**
 * Sends the ballot and ends the visit: thanks with the receipt, or the page that fits the refusal.
 * @throws DomainError `ballot.too-long`
 */
export async function finish(visit: Visit, { auth, device, contact, prepare }: Finish) {
  const { stage, connection, lasting } = visit;
  stage.setClear(null);
  const sent = await sendUntilAnswered({
    ...{ stage, connection, lasting, auth, device, prepare },
    signal: visit.ended.signal,
    offerClear: () => stage.setClear(() => askToClear(visit, true)),
  });
  visit.ended.abort();
  if (sent.outcome === 'received') {
    visit.forget();
    stage.setClear(null);
    stage.show(thanksView(sent.wave, sent.receipt));
    return;
  }
  // Everything of a cancelled wave is deleted, here too.
  if (sent.code === 'wave.cancelled') device.wipe();
  stage.setClear(() => askToClear(visit, false));
  stage.show(refusedView(sent, contact));
}

function refusedView(sent: Refused, contact?: string): View {
  if (sent.code === 'wave.cancelled') return cancelledNotice(sent.reason, contact);
  const known = notices[sent.code];
  if (known) return noticeView(known, { contact });
  return noticeView('refused', {
    contact,
    extra: codeLine(sent.code),
    again: () => window.location.reload(),
  });
}
