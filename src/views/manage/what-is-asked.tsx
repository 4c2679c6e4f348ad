import type { Definition } from '../../core/definition/definition-schema.ts';
import {
  fill,
  type Language,
  languages,
  localeOf,
  type StaffLanguage,
  say,
} from '../../core/language/language.ts';
import { type SettingsField, valuesField } from '../../forms/settings.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { ChoiceField, type FormState, SelectField, TextArea, TextField } from '../form/fields.tsx';

export interface WhatIsAskedProps {
  form: FormState<SettingsField>;
  language: Language;
  /** What the wave asks now, and what it could ask. */
  definition: Definition;
  definitions: readonly Definition[];
}

/** The part of the settings of a wave that says what is asked, in which languages, and when. */
export function WhatIsAsked({ form, language, definition, definitions }: WhatIsAskedProps) {
  const texts = prepareTexts[language].settings;
  // Whoever asks in nine languages opens the others; two are enough for most.
  const used = new Set<string>([...languages, ...(form.values.languages ?? [])]);
  const shown = definition.languages.filter((one) => used.has(one));
  const folded = definition.languages.filter((one) => !used.has(one));
  const values = (one: StaffLanguage, isFirst = false) => (
    <TextArea
      form={form}
      name={valuesField(one)}
      label={fill(texts.coreValues, { language: localeOf(one).name })}
      {...(isFirst ? { hint: texts.coreValuesHint } : {})}
      lang={one}
    />
  );
  return (
    <section class="card" aria-labelledby="what">
      <h2 id="what">{texts.what}</h2>
      <TextField form={form} name="title" label={texts.name} />
      <SelectField
        form={form}
        name="definition"
        label={texts.definition}
        options={definitions.map(({ id, title, version }) => ({
          value: id,
          label: `${say(title, language)} ${version}`,
        }))}
      />
      <ChoiceField
        form={form}
        name="languages"
        type="checkbox"
        label={texts.languages}
        hint={texts.languagesHint}
        options={definition.languages.map((value) => {
          const { name, state } = localeOf(value);
          const said = state === 'original' ? null : texts.translation[state];
          return { value, label: said ? `${name} (${said})` : name };
        })}
      />
      {shown.map((one, at) => values(one, at === 0))}
      {folded.length > 0 ? (
        <details open={folded.some((one) => form.values[valuesField(one)]?.[0])}>
          <summary>{texts.coreValuesOthers}</summary>
          {folded.map((one) => values(one))}
        </details>
      ) : null}
      <TextField form={form} name="opens" type="date" label={texts.opens} hint={texts.opensHint} />
      <TextField
        form={form}
        name="closes"
        type="date"
        label={texts.closes}
        hint={texts.closesHint}
      />
    </section>
  );
}
