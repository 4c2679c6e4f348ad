import type { Child } from 'hono/jsx';
import type { Definition } from '../../core/definition/definition.ts';
import { fill } from '../../core/language.ts';
import type { RosterReading } from '../../core/roster/read-roster.ts';
import { amendTexts } from '../../texts/amend.ts';
import { day } from '../numbers.ts';
import { type FormState, type FormValues, TextField } from './fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { ErrorSummary, type Problem, problemText } from './problems.tsx';
import { RosterFaults } from './roster-faults.tsx';
import { fieldTitle } from './roster-words.ts';

export interface AmendPageProps {
  frame: Frame;
  wave: WaveHead;
  definition: Pick<Definition, 'attributes'>;
  /** What holds now. */
  closes: string;
  k: number;
  values?: FormValues;
  problems?: Problem[];
  /** A list of newcomers with something wrong in it. */
  reading?: RosterReading;
}

type Kind = 'closes' | 'k' | 'people';

/** `/manage/waves/:id/amend`: three forms, each posting its `kind` and a tick `sure-<kind>`. */
export function AmendPage(props: AmendPageProps) {
  const { frame, wave, problems = [] } = props;
  const { language } = frame;
  const texts = amendTexts[language];
  const form: FormState = { values: props.values ?? {}, problems, language };
  const open = wave.state === 'open';
  const labels = { closes: texts.closes.label, k: texts.k.label, people: texts.people.label };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      faulty={problems.length > 0}
    >
      <ErrorSummary problems={problems} labels={labels} language={language} />
      <p>
        <a href={`/w/${wave.id}/manifest`}>{texts.manifest}</a>
      </p>
      {open ? (
        <Card form={form} wave={wave} kind="closes">
          <p>{fill(texts.closes.now, { day: day(props.closes, language) })}</p>
          <TextField
            form={form}
            name="closes"
            type="date"
            label={texts.closes.label}
            hint={texts.closes.hint}
            narrow
          />
        </Card>
      ) : null}
      <Card form={form} wave={wave} kind="k">
        <p>{fill(texts.k.now, { k: props.k })}</p>
        <TextField
          form={form}
          name="k"
          type="number"
          min={props.k + 1}
          max={50}
          label={texts.k.label}
          hint={texts.k.hint}
          narrow
        />
      </Card>
      {open ? <People {...props} form={form} /> : null}
    </ManagePage>
  );
}

function People(props: AmendPageProps & { form: FormState }) {
  const { frame, wave, form, definition, reading } = props;
  const texts = amendTexts[frame.language].people;
  const mapping = { columns: {}, values: {} };
  return (
    <>
      <Card form={form} wave={wave} kind="people">
        <p>{texts.help}</p>
        <TextField
          form={form}
          name="people"
          type="file"
          accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={texts.label}
          hint={texts.hint}
        />
        <p class="hint">
          {texts.after} <a href={wavePath(wave.id, 'invite')}>{texts.invite}</a>
        </p>
      </Card>
      {reading ? (
        <>
          <RosterFaults
            {...{ frame, wave, definition, reading, mapping, fileName: '', carry: {} }}
          />
          <UnknownWords {...props} reading={reading} />
        </>
      ) : null}
    </>
  );
}

function UnknownWords({ frame, definition, reading }: AmendPageProps & { reading: RosterReading }) {
  const texts = amendTexts[frame.language].people;
  if (reading.questions.length === 0) return null;
  return (
    <section class="stack tight">
      <p>{texts.unknown}</p>
      <ul>
        {reading.questions.map(({ field, value }) => (
          <li>
            {fill(texts.unknownWord, {
              field: fieldTitle(field, definition, frame.language),
              value,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card(props: { form: FormState; wave: WaveHead; kind: Kind; children?: Child }) {
  const { form, wave, kind } = props;
  const texts = amendTexts[form.language];
  const sure = `sure-${kind}`;
  const problem = form.problems.find(({ field }) => field === sure);
  return (
    <form
      method="post"
      action={wavePath(wave.id, 'amend')}
      enctype={kind === 'people' ? 'multipart/form-data' : undefined}
      class="card"
      aria-labelledby={`amend-${kind}`}
    >
      <h2 id={`amend-${kind}`}>{texts[kind].title}</h2>
      <input type="hidden" name="kind" value={kind} />
      {props.children}
      {problem ? (
        <p class="error-text" id={`${sure}-problem`}>
          {problemText(problem, form.language)}
        </p>
      ) : null}
      <label class="choice" for={sure}>
        <input
          type="checkbox"
          id={sure}
          name={sure}
          value="yes"
          aria-describedby={problem ? `${sure}-problem` : undefined}
          aria-invalid={problem ? 'true' : undefined}
        />
        <span>{texts.sure}</span>
      </label>
      <div class="row">
        <button type="submit">{texts[kind].submit}</button>
      </div>
    </form>
  );
}
