import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { Problem } from '../../forms/problem.ts';
import { cancelForm, type StepName } from '../../forms/steps.ts';
import { manageTexts } from '../../texts/manage.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import { type FormValues, showForm, TextArea, TickField } from '../form/fields.tsx';
import { type Frame, ManagePage, wavePath } from './frame.tsx';
import type { WaveFacts } from './life.ts';

export interface ConfirmPageProps {
  frame: Frame;
  facts: WaveFacts;
  /** The step that cannot be taken back; the form posts to the route of that name. */
  step: StepName;
  values?: FormValues;
  problems?: Problem[];
}

/** Asks once more before a step of no return: what follows, a tick (`sure`), and for cancelling a `reason`. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { frame, facts, step, problems = [] } = props;
  const { language } = frame;
  const all = manageTexts[language];
  const texts = all.confirm;
  const words = texts[step];
  const byServer = serverOpenedTexts[language];
  const consequences =
    step === 'close' && facts.serverOpens
      ? [...words.consequences.slice(0, -1), byServer.about.close]
      : words.consequences;
  const form = showForm(cancelForm, props, language);
  return (
    <ManagePage
      frame={frame}
      title={words.title}
      lead={words.lead}
      wave={facts}
      problems={problems}
      labels={{ reason: texts.reason, sure: words.check }}
    >
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <dl class="facts">
          <dt>{texts.invited}</dt>
          <dd>{fill(all.people, { n: facts.people })}</dd>
          <dt>{all.wave.period}</dt>
          <dd>
            {fill(all.waves.periodValue, {
              opens: day(facts.opens, language),
              closes: day(facts.closes, language),
            })}
          </dd>
          <dt>{texts.smallest}</dt>
          <dd>{fill(all.people, { n: facts.k })}</dd>
          <dt>{texts.mode}</dt>
          <dd>{texts.promise[facts.promise]}</dd>
          <dt>{texts.holders}</dt>
          <dd>
            {facts.serverOpens
              ? byServer.holders
              : facts.holders.map(({ name }) => name).join(', ')}
          </dd>
        </dl>
        <ul>
          {consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
        {step === 'fix' ? (
          <p>
            <a href={wavePath(facts.id, 'proof')}>{all.wave.action.proof}</a>
          </p>
        ) : null}
      </section>
      <form method="post" action={wavePath(facts.id, step)}>
        {step === 'cancel' ? (
          <TextArea form={form} name="reason" label={texts.reason} hint={texts.reasonHint} />
        ) : null}
        <TickField form={form} name="sure" label={words.check} />
        <div class="row">
          <button
            type="submit"
            class={step === 'cancel' || step === 'delete' ? 'button-danger' : undefined}
          >
            {words.submit}
          </button>
          <a class="button button-secondary" href={wavePath(facts.id)}>
            {all.back}
          </a>
        </div>
      </form>
    </ManagePage>
  );
}
