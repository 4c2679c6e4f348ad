import { receiptOf } from '../../core/ballot/receipt.ts';
import { fromBase64Url } from '../../core/ground/bytes.ts';
import { fill } from '../../core/language/language.ts';
import { askToClear } from './clearing.ts';
import type { Device } from './device.ts';
import type { View } from './page.ts';
import type { PreparedBallot } from './prepared-ballot.ts';
import type { Refused } from './protocol.ts';
import { codeLine, type NoticeName, noticeView } from './screens/notice.ts';
import { thanksView } from './screens/thanks.ts';
import { type Held, sendUntilAnswered } from './sending.ts';
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
export async function finish(visit: Visit, given: Finish): Promise<void> {
  const { page, connection } = visit;
  const { auth, device, prepare } = given;
  page.setClear(null);
  const sent = await sendUntilAnswered({
    ...{ page, connection, auth, device, prepare },
    signal: visit.ended.signal,
    losing: () => visit.losing(),
    offerClear: () => page.setClear(() => askToClear(visit, true)),
  });
  visit.ended.abort();
  if (sent.outcome === 'received') {
    visit.losing = () => false;
    visit.forget();
    page.setClear(null);
    page.show(thanksView(sent.wave, sent.receipt, sent.held.cleared));
    return;
  }
  // Everything of a cancelled wave is deleted, here too.
  if (sent.code === 'wave.cancelled') device.wipe();
  page.setClear(() => askToClear(visit, false));
  page.show(await refusedView(visit, sent, given));
}

async function refusedView(
  visit: Visit,
  sent: Refused & { held: Held },
  given: Finish,
): Promise<View> {
  const { contact } = given;
  const { ballot, kept, perhapsPosted } = sent.held;
  if (sent.code === 'wave.cancelled') return cancelledNotice(sent.reason, contact);
  if (sent.code === 'wave.closed' && ballot && perhapsPosted) {
    const receipt = await receiptOf(fromBase64Url(ballot.nonce), fromBase64Url(ballot.ciphertext));
    return noticeView('perhapsCounted', {
      contact,
      extra: (texts) => fill(texts.perhapsCounted.receipt, { receipt }),
      receipts: `/w/${ballot.wave}/receipts`,
    });
  }
  const known = notices[sent.code];
  if (known) return noticeView(known, { contact });
  const extra = codeLine(sent.code);
  if (kept) return noticeView('refused', { contact, extra, again: () => location.reload() });
  const prepare = async () => ballot ?? given.prepare();
  const again = () => void finish(visit, { ...given, prepare });
  return noticeView('refusedInMemory', { contact, extra, again });
}
