import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { type MailDeskTexts, mailDeskTexts } from '../../texts/mail-desk.ts';
import { type WaveHead, wavePath } from './frame.tsx';
import { Table } from './table.tsx';

export interface MailProgressProps {
  wave: WaveHead;
  mailing: {
    state: 'written' | 'proved' | 'planned' | 'done';
    /** A day such as `2026-11-28`. */
    due: string;
    sent: number;
    /** Why the last step stopped early; empty when it did not. */
    trouble: string;
  };
  /** People with an address. */
  addresses: number;
  /** Letters that wait for another try. */
  putOff: number;
  failed: readonly { number: string; email: string; code: string }[];
  language: Language;
}

/** How far the letters are, and which addresses none reached: nothing about who took part. */
export function MailProgress(props: MailProgressProps) {
  const { wave, mailing, addresses, putOff, failed, language } = props;
  const texts = mailDeskTexts[language];
  const trouble = texts.troubles[mailing.trouble as keyof MailDeskTexts['troubles']];
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{texts.progress}</h2>
      {mailing.state === 'planned' && mailing.sent === 0 ? (
        <p>{fill(texts.waits, { day: day(mailing.due, language) })}</p>
      ) : null}
      {mailing.state === 'done' ? <p>{texts.done}</p> : null}
      <p>{fill(texts.count, { n: mailing.sent, all: addresses })}</p>
      {putOff > 0 ? <p>{fill(texts.putOff, { n: putOff })}</p> : null}
      {trouble ? <p class="notice notice-warn">{trouble}</p> : null}
      {failed.length > 0 ? <Failed failed={failed} texts={texts} /> : null}
      {mailing.state === 'planned' ? (
        <form method="post" action={wavePath(wave.id, 'mail/stop')} class="stack tight">
          <p class="hint">{texts.stopHelp}</p>
          <div class="row">
            <button type="submit" class="button-secondary">
              {texts.stop}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Failed(props: { failed: MailProgressProps['failed']; texts: MailDeskTexts }) {
  const { failed, texts } = props;
  return (
    <>
      <h3>{texts.failed}</h3>
      <p class="hint">{texts.failedHelp}</p>
      <Table
        caption={texts.failed}
        head={
          <>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.address}</th>
            <th scope="col">{texts.code}</th>
          </>
        }
      >
        {failed.map(({ number, email, code }) => (
          <tr>
            <th scope="row">{number}</th>
            <td>{email}</td>
            <td>{texts.codes[code as keyof MailDeskTexts['codes']] ?? code}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
