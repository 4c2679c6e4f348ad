import {
  type CouncilDecision,
  kindsFor,
  type Recorder,
  type Refused,
} from '../../core/ballot/council-decision.ts';
import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { decisionForm, decisionValues } from '../../forms/council-decision.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField, shownOf } from '../../forms/shown.ts';
import { councilTexts } from '../../texts/council.ts';
import {
  ChoiceField,
  type FormValues,
  Hidden,
  showForm,
  TextArea,
  TextField,
} from '../form/fields.tsx';

export interface CouncilDecisionProps {
  language: Language;
  decision: CouncilDecision | null;
  /** When the council did not agree, whatever was said since. */
  refusals: readonly Refused[];
  /** What an older version wrote into the terms themselves. */
  inTerms: { decision: string; date: string } | null;
  /** Who may write it down here, and where the form is sent; null once the wave is open. */
  writing: { by: Recorder; path: string; today: string } | null;
  values?: FormValues;
  problems?: Problem[];
}

/** What the works council said of a wave, and the form to write it down before the wave opens. */
export function CouncilDecisionPart(props: CouncilDecisionProps) {
  const { language, decision, refusals, inTerms, writing } = props;
  const texts = councilTexts[language].decision;
  const isOthers =
    writing?.by === 'hr' && decision?.recordedBy === 'council' && decision.kind !== 'refused';
  return (
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">{texts.title}</h2>
      <p>{decisionInWords(decision, inTerms, language)}</p>
      <Words said={decision?.opinion ?? ''} />
      {refusals.map((one) => (
        <>
          <p class="notice notice-warn">{refusalInWords(one, language)}</p>
          <Words said={one.opinion} />
        </>
      ))}
      {writing && isOthers ? <p class="hint">{texts.own}</p> : null}
      {writing && !isOthers ? <DecisionForm {...props} writing={writing} /> : null}
    </section>
  );
}

function Words({ said }: { said: string }) {
  if (!said) return null;
  return (
    <blockquote>
      {said.split(/\n+/).map((line) => (
        <p>{line}</p>
      ))}
    </blockquote>
  );
}

function DecisionForm(
  props: CouncilDecisionProps & { writing: NonNullable<CouncilDecisionProps['writing']> },
) {
  const { language, decision, refusals, writing, problems } = props;
  const { by, path, today } = writing;
  const settles = by === 'hr' && refusals.length > 0;
  const texts = councilTexts[language].decision;
  const before = decisionValues(decision, by, refusals.length > 0);
  const form = showForm(
    decisionForm(by, refusals.length > 0, today),
    { values: props.values ?? before, ...(problems ? { problems } : {}) },
    language,
  );
  return (
    <form method="post" action={path} class="no-print">
      <Hidden name={shownField} value={shownOf(before)} />
      <p class="hint">{settles ? texts.lead.settled : texts.lead[by]}</p>
      <ChoiceField
        form={form}
        name="kind"
        type="radio"
        label={texts.kind}
        options={kindsFor(by, settles).map((value) => ({ value, label: texts.kinds[value] }))}
      />
      <TextField
        form={form}
        name="decidedOn"
        type="date"
        max={today}
        label={texts.decidedOn}
        narrow
      />
      <TextArea
        form={form}
        name="opinion"
        label={settles ? texts.reason : texts.opinion}
        hint={settles ? texts.reasonHint : texts.opinionHint}
      />
      <div class="row">
        <button type="submit">{texts.submit}</button>
      </div>
    </form>
  );
}

/** That the council did not agree, when, and who wrote it down. */
export function refusalInWords({ decidedOn, recordedBy }: Refused, language: Language): string {
  const texts = councilTexts[language].decision;
  const said = fill(texts.refusedBefore, { date: day(decidedOn, language) });
  return `${said} ${texts.recordedBy[recordedBy]}`;
}

/** What was decided, when, and who wrote it down, as one or two sentences. */
export function decisionInWords(
  decision: CouncilDecision | null,
  inTerms: CouncilDecisionProps['inTerms'],
  language: Language,
): string {
  const texts = councilTexts[language];
  if (decision) {
    const { kind, decidedOn, recordedBy } = decision;
    const said = fill(texts.decision.said[kind], { date: day(decidedOn, language) });
    return `${said} ${texts.decision.recordedBy[recordedBy]}`;
  }
  return inTerms
    ? fill(texts.asked.decisionValue, { ...inTerms, date: day(inTerms.date, language) })
    : texts.decision.none;
}
