import { kindOf, type LetterRound, roundPath } from '../../core/ballot/letter-rounds.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { bouncedForm } from '../../forms/letters.ts';
import type { Problem } from '../../forms/problem.ts';
import { type MailDeskTexts, mailDeskTexts } from '../../texts/mail-desk.ts';
import { type FormValues, showForm, TextArea } from '../form/fields.tsx';
import { type WaveHead, wavePath } from './frame.tsx';
import { Table } from './table.tsx';

export interface MailProgressProps {
  wave: WaveHead;
  round: LetterRound;
  mailing: {
    state: 'written' | 'proved' | 'planned' | 'done';
    /** A day such as `2026-11-28`. */
    due: string;
    /** Reminders go to groups below this share; 100 is everybody. */
    below: number;
    sent: number;
    /** Why the last step stopped early; empty when it did not. */
    trouble: string;
  };
  /** Whether invitations are still to go out, for which reminders wait. */
  behind: boolean;
  /** People with an address. */
  addresses: number;
  /** Letters that wait for another try. */
  putOff: number;
  failed: readonly { number: string; email: string; code: string }[];
  language: Language;
  filled: { values: FormValues; problems: Problem[] };
}

/** How far the letters are, and which addresses none reached: nothing about who took part. */
export function MailProgress(props: MailProgressProps) {
  const { wave, round, mailing, addresses, putOff, failed, language } = props;
  const isBehind = props.behind && kindOf(round) === 'reminder' && mailing.state === 'planned';
  const texts = mailDeskTexts[language];
  const trouble = texts.troubles[mailing.trouble as keyof MailDeskTexts['troubles']];
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{texts.progress}</h2>
      {mailing.state === 'planned' && mailing.sent === 0 ? (
        <p>
          {fill(texts.waits, { day: day(mailing.due, language) })} {texts.when[kindOf(round)]}
        </p>
      ) : null}
      {isBehind ? <p class="notice">{texts.behind}</p> : null}
      {mailing.state === 'done' ? <p>{texts.done}</p> : null}
      {mailing.below < 100 ? <p>{fill(texts.groupsBelow, { share: mailing.below })}</p> : null}
      <p>
        {kindOf(round) === 'reminder'
          ? fill(texts.countReminders, { n: mailing.sent })
          : fill(texts.count, { n: mailing.sent, all: addresses })}
      </p>
      {putOff > 0 ? <p>{fill(texts.putOff, { n: putOff })}</p> : null}
      {trouble ? <p class="notice notice-warn">{trouble}</p> : null}
      {failed.length > 0 ? <p>{fill(texts.failedCount, { n: failed.length })}</p> : null}
      {failed.length > 0 ? <Failed failed={failed} texts={texts} /> : null}
      {mailing.sent > 0 ? <CameBack {...props} texts={texts} /> : null}
      {mailing.state === 'planned' ? (
        <form
          method="post"
          action={wavePath(wave.id, `${roundPath(round)}/stop`)}
          class="stack tight"
        >
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

/** What came back later went to people's mail: they say so here. */
function CameBack({
  wave,
  round,
  filled,
  language,
  texts,
}: MailProgressProps & { texts: MailDeskTexts }) {
  return (
    <form
      method="post"
      action={wavePath(wave.id, `${roundPath(round)}/bounced`)}
      class="stack tight"
    >
      <TextArea
        form={showForm(bouncedForm, filled, language)}
        name="addresses"
        label={texts.bounced}
        hint={texts.bouncedHint}
      />
      <div class="row">
        <button type="submit" class="button-secondary">
          {texts.noteBounced}
        </button>
      </div>
    </form>
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
