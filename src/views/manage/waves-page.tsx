import { fill, type Language, say, type Text } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { nameIn } from '../../forms/form.ts';
import { copyWaveForm, newWaveForm } from '../../forms/new-wave.ts';
import type { Problem } from '../../forms/problem.ts';
import { manageTexts } from '../../texts/manage.ts';
import type { FormValues } from '../form/fields.tsx';
import { Hidden, SelectField, showForm, TextField } from '../form/fields.tsx';
import { type AgreementToReview, ToReview } from '../to-review.tsx';
import { type ClockNews, ClockNotice } from './clock-notice.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { Table } from './table.tsx';

interface WaveLine extends WaveHead {
  people: number;
  /** ISO dates. */
  opens: string | null;
  closes: string | null;
}

export interface WavesPageProps {
  frame: Frame;
  waves: WaveLine[];
  definitions: { id: string; title: Text; minutes: { from: number; to: number } }[];
  /** What is ready of the first steps. */
  ready: { organisation: boolean };
  /** What of the clock HR should know; null while all is well. */
  clock?: ClockNews | null;
  /** Agreements of any wave whose day has come. */
  toReview?: AgreementToReview[];
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage`: every wave, the first steps, and a form for a new wave (`title`, `definition`). */
export function WavesPage(props: WavesPageProps) {
  const { frame, waves, ready, problems = [] } = props;
  const { language } = frame;
  const texts = manageTexts[language].waves;
  const form = showForm(newWaveForm(props.definitions), props, language);
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      problems={problems}
      labels={{ title: texts.name, definition: texts.definition }}
    >
      {props.clock ? <ClockNotice news={props.clock} waves={waves} language={language} /> : null}
      {ready.organisation && waves.length > 0 ? null : (
        <FirstSteps ready={{ ...ready, wave: waves.length > 0 }} language={language} />
      )}
      <ToReview agreements={props.toReview ?? []} language={language} />
      {waves.length > 0 ? <WaveTable waves={waves} language={language} /> : null}
      <section class="card" aria-labelledby="new-wave">
        <h2 id="new-wave">{texts.create}</h2>
        <form method="post" action="/manage/waves">
          <Hidden name={nameIn(copyWaveForm, 'once')} value={frame.once} />
          <TextField form={form} name="title" label={texts.name} hint={texts.nameHint} />
          <SelectField
            form={form}
            name="definition"
            label={texts.definition}
            hint={texts.definitionHint}
            options={props.definitions.map(({ id, title, minutes }) => ({
              value: id,
              label: `${say(title, language)} (${fill(texts.minutes, minutes)})`,
            }))}
          />
          <div class="row">
            <button type="submit">{texts.submit}</button>
          </div>
        </form>
      </section>
    </ManagePage>
  );
}

function FirstSteps(props: {
  ready: { organisation: boolean; wave: boolean };
  language: Language;
}) {
  const texts = manageTexts[props.language].waves;
  const steps = [
    ['organisation', '/manage/organisation', texts.steps.organisationHelp],
    ['wave', '#new-wave', texts.steps.waveHelp],
  ] as const;
  return (
    <section class="card" aria-labelledby="first-steps">
      <h2 id="first-steps">{texts.firstSteps}</h2>
      <p>{texts.firstStepsLead}</p>
      <ol class="checklist">
        {steps.map(([step, href, help]) => (
          <li>
            <div class="row">
              <a href={href}>{texts.steps[step]}</a>
              <span class={props.ready[step] ? 'tag tag-accent' : 'tag'}>
                {props.ready[step] ? texts.done : texts.todo}
              </span>
            </div>
            <p class="hint">{help}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WaveTable(props: { waves: WaveLine[]; language: Language }) {
  const { language } = props;
  const { waves: texts, states } = manageTexts[language];
  return (
    <Table
      caption={texts.title}
      head={
        <>
          <th scope="col">{texts.wave}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col" class="number">
            {texts.people}
          </th>
          <th scope="col">{texts.period}</th>
        </>
      }
    >
      {props.waves.map(({ id, title, state, people, opens, closes }) => (
        <tr>
          <th scope="row">
            <a href={wavePath(id)}>{title}</a>
          </th>
          <td>
            <span class={state === 'open' ? 'tag tag-accent' : 'tag'}>{states[state]}</span>
          </td>
          <td class="number" data-head={texts.people}>
            {people}
          </td>
          <td>
            {opens && closes
              ? fill(texts.periodValue, {
                  opens: day(opens, language),
                  closes: day(closes, language),
                })
              : texts.noPeriod}
          </td>
        </tr>
      ))}
    </Table>
  );
}
