import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { cardsAsked, nameOf } from '../../forms/asked-views.ts';
import { linksForm } from '../../forms/links.ts';
import type { Problem } from '../../forms/problem.ts';
import { fieldworkTexts } from '../../texts/fieldwork.ts';
import { mailDeskTexts } from '../../texts/mail-desk.ts';
import { type FormValues, showForm, TextArea } from '../form/fields.tsx';
import { type Frame, ManagePage, wavePath } from './frame.tsx';
import type { WaveFacts } from './life.ts';

export interface InvitePageProps {
  frame: Frame;
  facts: WaveFacts;
  /** People on the list without e-mail. */
  withoutEmail: number;
  /** Whether this installation sends mail, and whoever reads may have it sent. */
  maySend: boolean;
  /** The setting that keeps mail from going out, by its name. */
  mailFault: string | null;
  /** What HR filled in, and what was wrong with it. */
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage/waves/:id/invite`: links as a file, or cards (`cards?for=everyone|no-email`). */
export function InvitePage({ frame, facts, withoutEmail, maySend, ...props }: InvitePageProps) {
  const { language } = frame;
  const { problems = [] } = props;
  const form = showForm(linksForm, props, language);
  const texts = fieldworkTexts[language].invite;
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={facts}
      problems={problems}
      labels={{ numbers: texts.numbers }}
    >
      {facts.state === 'planned' ? (
        <p class="notice">{fill(texts.notOpen, { day: day(facts.opens, language) })}</p>
      ) : null}
      <section class="card" aria-labelledby="mail">
        <h2 id="mail">{texts.mail}</h2>
        {props.mailFault ? (
          <p class="notice notice-warn">
            {fill(mailDeskTexts[language].faulty, { setting: props.mailFault })}
          </p>
        ) : null}
        {maySend ? (
          <>
            <p>{mailDeskTexts[language].leads.invitation}</p>
            <div class="row">
              <a class="button" href={wavePath(facts.id, 'mail')}>
                {mailDeskTexts[language].link}
              </a>
            </div>
            <h3>{mailDeskTexts[language].orYourself}</h3>
          </>
        ) : null}
        <p>{texts.mailHelp}</p>
        <p class="hint">{texts.mailCare}</p>
        <div class="row">
          <a
            class={maySend ? 'button button-secondary' : 'button'}
            href={wavePath(facts.id, 'links.csv')}
            download=""
          >
            {texts.download}
          </a>
        </div>
      </section>
      <section class="card" aria-labelledby="some">
        <h2 id="some">{texts.some}</h2>
        <p>{texts.someHelp}</p>
        <form method="post" action={wavePath(facts.id, 'links.csv')} data-file="">
          <TextArea form={form} name="numbers" label={texts.numbers} hint={texts.numbersHint} />
          <div class="row">
            <button type="submit" class="button-secondary">
              {texts.downloadSome}
            </button>
            {maySend && facts.state === 'open' ? (
              <button
                type="submit"
                class="button-secondary"
                formaction={wavePath(facts.id, 'mail/again')}
              >
                {mailDeskTexts[language].again}
              </button>
            ) : null}
          </div>
        </form>
      </section>
      <section class="card" aria-labelledby="cards">
        <h2 id="cards">{texts.cards}</h2>
        <p>{texts.cardsHelp}</p>
        <p class="hint">{texts.cardsCare}</p>
        <form method="get" action={wavePath(facts.id, 'cards')}>
          <fieldset>
            <legend>{texts.whom}</legend>
            <div class="choices">
              <label class="choice" for="no-email">
                <input
                  type="radio"
                  id="no-email"
                  name={nameOf(cardsAsked, 'for')}
                  value="no-email"
                  checked={withoutEmail > 0}
                />
                <span>{fill(texts.noEmail, { n: withoutEmail })}</span>
              </label>
              <label class="choice" for="everyone">
                <input
                  type="radio"
                  id="everyone"
                  name={nameOf(cardsAsked, 'for')}
                  value="everyone"
                  checked={withoutEmail === 0}
                />
                <span>{texts.everyone}</span>
              </label>
            </div>
          </fieldset>
          <div class="row">
            <button type="submit">{texts.print}</button>
          </div>
        </form>
      </section>
    </ManagePage>
  );
}
