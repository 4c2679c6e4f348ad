import { kindOf, type LetterRound, reminded, roundPath } from '../../core/ballot/letter-rounds.ts';
import { fill, type Language, localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { lettersForm, mailDayForm, proofForm, subjectOf, wordsOf } from '../../forms/letters.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField } from '../../forms/shown.ts';
import { mailDeskTexts } from '../../texts/mail-desk.ts';
import {
  ChoiceField,
  type FormValues,
  Hidden,
  showForm,
  TextArea,
  TextField,
} from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { MailProgress, type MailProgressProps } from './mail-progress.tsx';
import { isOver, MailRounds, type RoundStates, roundName } from './mail-rounds.tsx';

export interface MailPageProps extends Omit<MailProgressProps, 'mailing' | 'language' | 'filled'> {
  frame: Frame;
  rounds: RoundStates;
  /** Of letters about results: from when staff may read them, and when addresses are deleted. */
  days: { staff: string; until: string } | null;
  /** What the deployment sends with; null where it sends no mail. */
  mail: { from: string; perMinute: number } | null;
  /** The setting that keeps mail from going out, by its name. */
  mailFault: string | null;
  languages: readonly StaffLanguage[];
  /** Null before HR wrote anything. */
  mailing: MailProgressProps['mailing'] | null;
  values: FormValues;
  /** What is stored, as the form carries it (`shownOf`). */
  shown?: string;
  problems: Problem[];
}

/** `/manage/waves/:id/mail`: letters with links, from the first word to the last address. */
export function MailPage(props: MailPageProps) {
  const { frame, wave, round, mail, mailing, values, problems } = props;
  const { language } = frame;
  const texts = mailDeskTexts[language];
  const sending = mailing?.state === 'planned' || mailing?.state === 'done';
  const writing = mail && !sending && !isOver(round, wave);
  const filled = { values, problems };
  const steps = {
    shown: props.shown,
    filled,
    language,
    wave,
    round,
    texts,
    mail,
    languages: props.languages,
  };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.leads[kindOf(round)]}
      wave={wave}
      problems={problems}
      labels={labelsOf(texts, props.languages)}
    >
      {mail ? null : (
        <p class="notice notice-warn">
          {props.mailFault ? fill(texts.faulty, { setting: props.mailFault }) : texts.none}
        </p>
      )}
      {props.days ? <Days {...props.days} language={language} /> : null}
      <MailRounds wave={wave} round={round} rounds={props.rounds} language={language} />
      {mailing && (sending || mailing.sent > 0) ? (
        <MailProgress {...props} mailing={mailing} language={language} filled={filled} />
      ) : null}
      {isOver(round, wave) && mailing?.state !== 'done' ? <p class="notice">{texts.over}</p> : null}
      {writing ? <Letters {...steps} /> : null}
      {writing && mailing ? <Proof {...steps} /> : null}
      {writing && mailing?.state === 'proved' ? <Plan {...steps} /> : null}
    </ManagePage>
  );
}

function Days({ staff, until, language }: { staff: string; until: string; language: Language }) {
  const texts = mailDeskTexts[language].days;
  const said = { staff: day(staff, language), until: day(until, language) };
  return staff < until ? (
    <p class="notice">{fill(texts.fits, said)}</p>
  ) : (
    <p class="notice notice-warn">{fill(texts.late, said)}</p>
  );
}

type Texts = (typeof mailDeskTexts)[Language];

interface StepProps {
  filled: { values: FormValues; problems: Problem[] };
  language: Language;
  wave: WaveHead;
  round: LetterRound;
  texts: Texts;
  mail: MailPageProps['mail'];
  shown: string | undefined;
  languages: readonly StaffLanguage[];
}

function labelsOf(texts: Texts, languages: readonly StaffLanguage[]): Record<string, string> {
  const { sender, to, day: from, whom: below, bounced: addresses, messages } = texts;
  const own = languages.flatMap((language) => [
    [subjectOf(language), named(texts.subject, language)],
    [wordsOf(language), named(texts.words, language)],
  ]);
  return { sender, to, day: from, below, addresses, messages, ...Object.fromEntries(own) };
}

const named = (label: string, language: StaffLanguage) =>
  fill(label, { language: localeOf(language).name });

function Letters({ shown, filled, language: own, wave, round, texts, mail, languages }: StepProps) {
  const form = showForm(lettersForm(languages), filled, own);
  return (
    <form method="post" action={wavePath(wave.id, roundPath(round))} class="card">
      <Hidden name={shownField} value={shown} />
      <h2>{roundName(round, own)}</h2>
      <p class="hint">{texts.below[kindOf(round)]}</p>
      <TextField
        form={form}
        name="sender"
        label={texts.sender}
        hint={fill(texts.senderHint, { address: mail?.from ?? '' })}
      />
      {languages.map((language) => (
        <>
          <TextField
            form={form}
            name={subjectOf(language)}
            label={named(texts.subject, language)}
          />
          <TextArea
            form={form}
            name={wordsOf(language)}
            label={named(texts.words, language)}
            lang={language}
          />
        </>
      ))}
      <div class="row">
        <button type="submit">{texts.save}</button>
      </div>
    </form>
  );
}

function Proof({ filled, language, wave, round, texts }: StepProps) {
  const form = showForm(proofForm, filled, language);
  return (
    <form method="post" action={wavePath(wave.id, `${roundPath(round)}/proof`)} class="card">
      <h2>{texts.proof}</h2>
      <p class="hint">{texts.proofHelp}</p>
      <TextField form={form} name="to" label={texts.to} hint={texts.toHint} />
      <div class="row">
        <button type="submit" class="button-secondary">
          {texts.sendProof}
        </button>
      </div>
    </form>
  );
}

function Plan({ filled, language, wave, round, texts, mail }: StepProps) {
  const form = showForm(mailDayForm(''), filled, language);
  return (
    <form method="post" action={wavePath(wave.id, `${roundPath(round)}/plan`)} class="card next">
      <h2>{texts.plan}</h2>
      <p>{texts.proved}</p>
      <p class="hint">
        {fill(texts.planHelp, { perMinute: mail?.perMinute ?? 0 })} {texts.when[kindOf(round)]}
      </p>
      {kindOf(round) === 'reminder' ? (
        <ChoiceField
          form={form}
          name="below"
          type="radio"
          label={texts.whom}
          hint={texts.whomHint}
          options={reminded.map((share) => ({
            value: String(share),
            label: share === 100 ? texts.everybody : fill(texts.groupsBelow, { share }),
          }))}
        />
      ) : null}
      <TextField form={form} name="day" type="date" label={texts.day} narrow />
      <div class="row">
        <button type="submit">{texts.send}</button>
      </div>
    </form>
  );
}
