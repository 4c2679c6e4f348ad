import { kindOf, type LetterRound, roundPath } from '../../core/ballot/letter-rounds.ts';
import { fill, headed, type Language } from '../../core/language/language.ts';
import { listOf } from '../../core/language/list.ts';
import { day } from '../../core/language/numbers.ts';
import { nameIn } from '../../forms/form.ts';
import { arrivedForm, bouncedForm } from '../../forms/letters.ts';
import type { Problem } from '../../forms/problem.ts';
import { type MailDeskTexts, mailDeskTexts } from '../../texts/mail-desk.ts';
import { type FormValues, Hidden, showForm, TextArea, TextField } from '../form/fields.tsx';
import { mailAnswer } from '../mail-answer.ts';
import { type WaveHead, wavePath } from './frame.tsx';
import { isOver } from './mail-rounds.tsx';
import { Table } from './table.tsx';

/** What was found in mail that came back. */
interface NotedBounces {
  count: number;
  unlisted: readonly string[];
  others: number;
  unread: readonly string[];
}

export interface MailProgressProps {
  wave: WaveHead;
  round: LetterRound;
  mailing: {
    state: 'written' | 'proved' | 'planned' | 'done';
    /** A day such as `2026-11-28`. */
    due: string;
    /** Reminders go to groups below this share; 100 is everybody. */
    below: number;
    /** Letters that a mail server took. */
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
  /** Letters that a mail server took, and that came back all the same. */
  cameBack: number;
  failed: readonly { number: string; email: string; code: string }[];
  /** What became of the mail that HR just brought back; null otherwise. */
  noted: NotedBounces | null;
  language: Language;
  filled: { values: FormValues; problems: Problem[] };
}

/** How far the letters are, and which addresses none reached: nothing about who took part. */
export function MailProgress(props: MailProgressProps) {
  const { wave, round, mailing, addresses, putOff, failed, language } = props;
  const goesOn = mailing.state === 'planned' && !isOver(round, wave);
  const isBehind = props.behind && kindOf(round) === 'reminder' && goesOn;
  const texts = mailDeskTexts[language];
  // One that came back stands among those that failed.
  const arrived = mailing.sent - props.cameBack;
  const trouble = goesOn && texts.troubles[mailing.trouble as keyof MailDeskTexts['troubles']];
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{texts.progress}</h2>
      {goesOn && mailing.sent === 0 ? (
        <p>
          {fill(texts.waits, { day: day(mailing.due, language) })} {texts.when[kindOf(round)]}
        </p>
      ) : null}
      {isBehind ? <p class="notice">{texts.behind}</p> : null}
      {mailing.state === 'done' ? <p>{texts.done}</p> : null}
      {mailing.state !== 'done' && !goesOn ? <p>{texts.stopped}</p> : null}
      {mailing.below < 100 ? <p>{fill(texts.groupsBelow, { share: mailing.below })}</p> : null}
      <p>
        {kindOf(round) === 'reminder'
          ? fill(texts.countReminders, { n: arrived })
          : fill(texts.count, { n: arrived, all: addresses })}
      </p>
      {goesOn && putOff > 0 ? <p>{fill(texts.putOff, { n: putOff })}</p> : null}
      {trouble ? <p class="notice notice-warn">{trouble}</p> : null}
      {failed.length > 0 ? <p>{fill(texts.failedCount, { n: failed.length })}</p> : null}
      {failed.length > 0 ? <Failed {...props} texts={texts} /> : null}
      {mailing.sent > 0 && !isOver(round, wave) ? <CameBack {...props} texts={texts} /> : null}
      {goesOn ? (
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
  noted,
  language,
  texts,
}: MailProgressProps & { texts: MailDeskTexts }) {
  const form = showForm(bouncedForm, filled, language);
  return (
    <form
      method="post"
      enctype="multipart/form-data"
      action={wavePath(wave.id, `${roundPath(round)}/bounced`)}
      class="stack tight"
    >
      {noted ? <WasNoted noted={noted} texts={texts} language={language} /> : null}
      <TextArea form={form} name="addresses" label={texts.bounced} hint={texts.bouncedHint} />
      <TextField
        form={form}
        name="messages"
        type="file"
        multiple
        accept=".eml,.mbox,.txt,message/rfc822,text/plain"
        label={texts.messages}
        hint={texts.messagesHint}
      />
      <div class="row">
        <button type="submit" class="button-secondary">
          {texts.noteBounced}
        </button>
      </div>
    </form>
  );
}

function WasNoted(props: { noted: NotedBounces; texts: MailDeskTexts; language: Language }) {
  const { count, unlisted, others, unread } = props.noted;
  const { was } = props.texts;
  const list = (all: readonly string[]) => listOf([...new Set(all)], props.language);
  return (
    <div class="notice" role="status">
      <p>{fill(was.noted, { n: count })}</p>
      {unlisted.length > 0 ? <p>{fill(was.unlisted, { addresses: list(unlisted) })}</p> : null}
      {others > 0 ? <p>{fill(was.others, { n: others })}</p> : null}
      {unread.length > 0 ? <p>{fill(was.unread, { names: list(unread) })}</p> : null}
    </div>
  );
}

function Failed(props: MailProgressProps & { texts: MailDeskTexts }) {
  const { wave, round, failed, texts, language } = props;
  const mayUndo = (code: string) => code === 'bounced' && !isOver(round, wave);
  const noted = failed.some(({ code }) => mayUndo(code));
  return (
    <>
      <h3>{texts.failed}</h3>
      <p class="hint">{texts.failedHelp}</p>
      {noted ? <p class="hint">{texts.cameBackNotHelp}</p> : null}
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
            <td>
              {mailAnswer(language, code, texts.codes)}
              {mayUndo(code) ? (
                <form method="post" action={wavePath(wave.id, `${roundPath(round)}/bounced/not`)}>
                  <Hidden name={nameIn(arrivedForm, 'address')} value={email} />
                  <button
                    type="submit"
                    class="button-quiet"
                    aria-label={headed(texts.cameBackNot, email, language)}
                  >
                    {texts.cameBackNot}
                  </button>
                </form>
              ) : null}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
