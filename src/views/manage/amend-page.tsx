import type { Child } from 'hono/jsx';
import { fill } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import {
  type AmendField,
  type AmendKind,
  amendForm,
  amendments,
  largerKForm,
  sureField,
} from '../../forms/amend.ts';
import { nameIn } from '../../forms/form.ts';
import { linksForm } from '../../forms/links.ts';
import type { Problem } from '../../forms/problem.ts';
import { amendTexts } from '../../texts/amend.ts';
import {
  type FormState,
  type FormValues,
  Hidden,
  showForm,
  TextField,
  TickField,
} from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { Carried, listTypes } from './roster-carried.tsx';

export interface AmendPageProps {
  frame: Frame;
  wave: WaveHead;
  /** What holds now. */
  closes: string;
  k: number;
  values?: FormValues;
  problems?: Problem[];
  /** The personnel numbers of those who were just added. */
  added?: string[];
  /** A list that was chosen in a form that lacked something else, as hidden fields. */
  carry?: Record<string, string>;
}

/** `/manage/waves/:id/amend`: three forms, each posting its `kind` and a tick `sure-<kind>`. */
export function AmendPage(props: AmendPageProps) {
  const { frame, wave, problems = [] } = props;
  const { language } = frame;
  const texts = amendTexts[language];
  const larger = largerKForm({ k: props.k, people: Number.POSITIVE_INFINITY });
  const form: FormState<AmendField> = showForm(larger, props, language);
  const open = wave.state === 'open';
  const labels = {
    ...{ closes: texts.closes.label, k: texts.k.label, people: texts.people.label },
    ...Object.fromEntries(amendments.map((kind) => [sureField(kind), texts.sure])),
  };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={labels}
    >
      <Added {...props} />
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
          />
        </Card>
      ) : null}
      <Card form={form} wave={wave} kind="k">
        <p>{fill(texts.k.now, { k: props.k })}</p>
        <TextField
          form={form}
          name="k"
          type="number"
          label={texts.k.label}
          hint={texts.k.hint}
          narrow
        />
      </Card>
      {open ? <People {...props} form={form} /> : null}
    </ManagePage>
  );
}

function People(props: AmendPageProps & { form: FormState<AmendField> }) {
  const { frame, wave, form, carry } = props;
  const texts = amendTexts[frame.language].people;
  return (
    <Card form={form} wave={wave} kind="people">
      <p>{texts.help}</p>
      <TextField
        form={form}
        name="people"
        type="file"
        accept={listTypes}
        label={texts.label}
        hint={texts.hint}
      />
      {carry ? (
        <>
          <p class="notice">{fill(texts.kept, { name: carry.fileName ?? '' })}</p>
          <Carried carry={carry} />
        </>
      ) : null}
      <p class="hint">
        {texts.after} <a href={wavePath(wave.id, 'invite')}>{texts.invite}</a>
      </p>
    </Card>
  );
}

/** Who was just added: their links to download, with their numbers in the form and not in an address. */
function Added({ frame, wave, added = [] }: AmendPageProps) {
  const texts = amendTexts[frame.language].people;
  if (added.length === 0) return null;
  return (
    <section class="notice notice-good stack tight">
      <p role="status">
        <strong>
          {added.length === 1 ? texts.addedOne : fill(texts.added, { n: added.length })}
        </strong>
      </p>
      <p>{texts.addedHelp}</p>
      <form method="post" action={wavePath(wave.id, 'links.csv')} data-file="">
        <Hidden name={nameIn(linksForm, 'numbers')} value={added.join('\n')} />
        <div class="row">
          <button type="submit">{texts.download}</button>
        </div>
      </form>
    </section>
  );
}

function Card(props: {
  form: FormState<AmendField>;
  wave: WaveHead;
  kind: AmendKind;
  children?: Child;
}) {
  const { form, wave, kind } = props;
  const texts = amendTexts[form.language];
  return (
    <form
      method="post"
      action={wavePath(wave.id, 'amend')}
      enctype={kind === 'people' ? 'multipart/form-data' : undefined}
      class="card"
      aria-labelledby={`amend-${kind}`}
    >
      <h2 id={`amend-${kind}`}>{texts[kind].title}</h2>
      <Hidden name={nameIn(amendForm, 'kind')} value={kind} />
      {props.children}
      <TickField form={form} name={sureField(kind)} label={texts.sure} />
      <div class="row">
        <button type="submit">{texts[kind].submit}</button>
      </div>
    </form>
  );
}
