import type { Definition } from '../../core/definition/definition-schema.ts';
import {
  fill,
  type Language,
  localeOf,
  say,
  staffLanguages,
} from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import {
  holderFields,
  responseField,
  type SettingsField,
  settingsForm,
  valuesField,
} from '../../forms/settings.ts';
import { shownField } from '../../forms/shown.ts';
import { keyShareTexts } from '../../texts/key-shares.ts';
import { manageTexts } from '../../texts/manage.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { serverOpenedTexts } from '../../texts/server-opened.ts';
import {
  ChoiceField,
  type FormState,
  type FormValues,
  Hidden,
  showForm,
  TextField,
} from '../form/fields.tsx';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { HolderSure } from './holder-sure.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';

export interface SettingsPageProps {
  frame: Frame;
  wave: WaveHead;
  /** What the wave counted when it was read: somebody else's change in between is not undone. */
  version?: number;
  /** What is stored, as the form carries it (`shownOf`). */
  shown?: string;
  /** The definition the wave has now; its layers and attributes shape the form. */
  definition: Definition;
  definitions: Definition[];
  /** From `settingsValues`, or what was sent and could not be read. */
  values: FormValues;
  problems?: Problem[];
  /** Whether the key of the box exists; other names make it void. */
  keyMade?: boolean;
  /** Per attribute the number of people on the list who have no value for it. */
  missing?: Record<string, number>;
}

/** `/manage/waves/:id/settings`: what a wave promises; read back with `readSettings`. */
export function SettingsPage(props: SettingsPageProps) {
  const { frame, wave, problems = [] } = props;
  const { language } = frame;
  const texts = prepareTexts[language].settings;
  const form = showForm(settingsForm(props), props, language);
  const part = { ...props, form, language };
  const locked = wave.state !== 'draft';
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      problems={problems}
      labels={labelsOf(props)}
    >
      {locked ? (
        <>
          <p class="notice notice-warn" id="locked">
            {texts.locked}
          </p>
          <fieldset class="locked" disabled aria-labelledby="locked">
            <Parts {...part} />
          </fieldset>
        </>
      ) : (
        <form method="post" action={wavePath(wave.id, 'settings')}>
          <Hidden name={nameIn(settingsForm(props), 'once')} value={frame.once} />
          <Hidden name={nameIn(settingsForm(props), 'version')} value={props.version} />
          <Hidden name={shownField} value={props.shown} />
          <Parts {...part} />
          <div class="row">
            <button type="submit">{manageTexts[language].save}</button>
          </div>
        </form>
      )}
    </ManagePage>
  );
}

type Part = SettingsPageProps & {
  form: FormState<SettingsField>;
  language: Language;
};

function Parts(part: Part) {
  return (
    <>
      <WhatIsAsked {...part} />
      <Groups {...part} />
      <Trust {...part} />
    </>
  );
}

function Groups({ form, language, definition, missing = {} }: Part) {
  const texts = prepareTexts[language].settings;
  const layers = definition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
  const further = definition.attributes.filter(({ id }) => id !== 'layer' && id !== 'department');
  const stored = Number(form.values.k?.[0]);
  const advised = [5, 7, 10] as const;
  const other = stored >= 5 && !advised.some((k) => k === stored) ? [stored] : [];
  return (
    <section class="card" aria-labelledby="groups">
      <h2 id="groups">{texts.groups}</h2>
      <ChoiceField
        form={form}
        name="k"
        type="radio"
        label={texts.k}
        hint={texts.kHint}
        options={[
          ...advised.map((k) => ({ value: String(k), label: texts.kChoice[k] })),
          ...other.map((k) => ({ value: String(k), label: fill(texts.kOther, { n: k }) })),
        ]}
      />
      {further.length > 0 ? (
        <ChoiceField
          form={form}
          name="axes"
          type="checkbox"
          label={texts.axes}
          hint={texts.axesHint}
          options={further.map(({ id, title }) => ({
            value: id,
            label: say(title, language),
            hint: missing[id] ? fill(texts.axisMissing, { n: missing[id] }) : undefined,
          }))}
        />
      ) : null}
      <fieldset aria-describedby="response-hint">
        <legend>{texts.response}</legend>
        <p class="hint" id="response-hint">
          {texts.responseHint}
        </p>
        <div class="columns">
          {layers.map(({ id, label }) => (
            <TextField
              form={form}
              name={responseField(id)}
              type="number"
              narrow
              label={fill(texts.responseLayer, { layer: say(label, language) })}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}

function Trust({ form, language, keyMade = false }: Part) {
  const byServer = serverOpenedTexts[language];
  const shares = keyShareTexts[language].settings;
  const texts = prepareTexts[language].settings;
  return (
    <section class="card" aria-labelledby="trust">
      <h2 id="trust">{texts.trust}</h2>
      <ChoiceField
        form={form}
        name="promise"
        type="radio"
        label={texts.promise}
        hint={texts.promiseHint}
        options={[
          { value: 'anonymous', label: texts.anonymous, hint: texts.anonymousHint },
          { value: 'confidential', label: texts.confidential, hint: texts.confidentialHint },
          { value: 'server', label: byServer.choice, hint: byServer.choiceHint },
        ]}
      />
      <ChoiceField
        form={form}
        name="keyHolding"
        type="radio"
        label={shares.holding}
        hint={shares.holdingHint}
        options={[
          { value: 'either', label: shares.either, hint: shares.eitherHint },
          { value: 'two-of-three', label: shares.shares, hint: shares.sharesHint },
        ]}
      />
      {keyMade ? <p class="notice notice-warn">{texts.holderKeyMade}</p> : null}
      <TextField
        form={form}
        name="holder-1"
        label={fill(texts.holder, { n: 1 })}
        hint={texts.holderHint}
        optional={false}
      />
      <TextField
        form={form}
        name="holder-2"
        label={fill(texts.holder, { n: 2 })}
        hint={texts.holderTwo}
      />
      <TextField
        form={form}
        name="holder-3"
        label={fill(texts.holder, { n: 3 })}
        hint={shares.third}
      />
      <HolderSure form={form} />
      <h3>{texts.retention}</h3>
      <p class="hint">{texts.daysHint}</p>
      {(['rosterDays', 'ballotDays'] as const).map((name) => (
        <TextField form={form} name={name} type="number" narrow label={texts[name]} />
      ))}
    </section>
  );
}

function labelsOf({ frame, definition }: SettingsPageProps): Record<string, string> {
  const { settings: texts } = prepareTexts[frame.language];
  const layers = definition.attributes.find(({ id }) => id === 'layer')?.values ?? [];
  const response = layers.map(({ id, label }) => [
    responseField(id),
    fill(texts.responseLayer, { layer: say(label, frame.language) }),
  ]);
  const { k, opens, closes, languages: spoken, promise, rosterDays, ballotDays } = texts;
  return {
    title: texts.name,
    definition: texts.definition,
    ...Object.fromEntries(
      staffLanguages.map((one) => [
        valuesField(one),
        fill(texts.coreValues, { language: localeOf(one).name }),
      ]),
    ),
    ...{ k, opens, closes, languages: spoken, promise, rosterDays, ballotDays },
    ...Object.fromEntries(
      holderFields.map((field, at) => [field, fill(texts.holder, { n: at + 1 })]),
    ),
    ...Object.fromEntries(response),
  };
}
