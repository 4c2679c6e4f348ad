import { fill } from '../../core/language.ts';
import { type NoticeDetails, type NoticeName, noticeView } from './screens/notice.ts';
import type { WaitingWave } from './served.ts';
import type { View } from './stage.ts';

const names: Record<WaitingWave['state'], NoticeName> = {
  'not-yet': 'notYet',
  closed: 'closed',
  cancelled: 'cancelled',
  released: 'released',
  purged: 'purged',
};

/** The page for a wave that cannot be answered now: when it opens, why it stopped, where to look. */
export function waitingNotice(wave: WaitingWave): View {
  const { opens, reason } = wave;
  const details: NoticeDetails = { contact: wave.organisation.contact || undefined };
  if (wave.state === 'not-yet' && opens) {
    details.extra = (texts, language) =>
      fill(texts.notYet.opens, { date: inWords(new Date(opens), language) });
  }
  if (wave.state === 'cancelled' && reason) {
    details.extra = (texts) => fill(texts.cancelled.reason, { reason });
  }
  if (wave.state === 'released') details.receipts = `/w/${wave.wave}/receipts`;
  return noticeView(names[wave.state], details);
}

function inWords(moment: Date, language: string): string {
  return moment.toLocaleString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
