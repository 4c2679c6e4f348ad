import { fill } from '../../core/language/language.ts';
import { exactly } from '../../core/language/numbers.ts';
import type { WaitingWave } from '../../forms/answering.ts';
import type { View } from './page.ts';
import { type NoticeDetails, type NoticeName, noticeView } from './screens/notice.ts';
import { toldThere } from './told-there.ts';

const names: Record<Exclude<WaitingWave['state'], 'cancelled'>, NoticeName> = {
  'not-yet': 'notYet',
  closed: 'closed',
  released: 'released',
  purged: 'purged',
};

/** The page for a wave that cannot be answered now: when it opens, why it stopped, where to look. */
export function waitingNotice(wave: WaitingWave): View {
  const { opens, organisation } = wave;
  const contact = organisation.contact || undefined;
  if (wave.state === 'cancelled') return cancelledNotice(wave.reason, contact);
  const details: NoticeDetails = { contact };
  if (wave.state === 'not-yet' && opens) {
    const shape = { ...exactly, weekday: 'long' } as const;
    details.extra = (texts, language) =>
      fill(texts.notYet.opens, { date: toldThere(opens, language, shape, organisation.zone) });
  }
  if (wave.state === 'released') details.receipts = `/w/${wave.wave}/receipts`;
  return noticeView(names[wave.state], details);
}

/** The page for a wave that was cancelled, also for somebody who was answering at that moment. */
export function cancelledNotice(reason: string | undefined, contact: string | undefined): View {
  const extra: NoticeDetails['extra'] = (texts) =>
    reason ? fill(texts.cancelled.reason, { reason }) : null;
  return noticeView('cancelled', { extra, contact });
}
