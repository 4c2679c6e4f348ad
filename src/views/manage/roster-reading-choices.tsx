import { fill } from '../../core/language/language.ts';
import { rosterEncodings } from '../../core/roster/file/decode.ts';
import { readingControls, readingValues, separators } from '../../forms/staff-list.ts';
import { rosterReadingTexts } from '../../texts/roster-reading.ts';
import { ChoiceField, type FormState, SelectField } from '../form/fields.tsx';
import type { RosterPreviewProps } from './roster-preview-props.ts';

/** What is passed over unless HR wants it, by the choice that says so. */
const passedOver = [
  { kind: 'hidden', choice: 'hiddenRows' },
  { kind: 'struck', choice: 'struckRows' },
  { kind: 'left', choice: 'leavers' },
] as const;

/** How the file can be read in another way: another sheet, heading row, encoding or separator. */
export function RosterReadingChoices({ frame, reading, choices }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterReadingTexts[language];
  const { source, passed } = reading;
  const values = readingValues(choices);
  const form: FormState = {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
    problems: [],
    language,
  };
  const read = source.sheets.find(({ fate }) => fate === 'read')?.name ?? '';
  const shown = { ...form, values: { ...form.values, [readingControls.sheet]: [read] } };
  const was = (kind: string) => passed.some((rows) => rows.kind === kind);
  return (
    <details class="card">
      <summary>{texts.otherwise}</summary>
      {source.sheets.length > 1 ? (
        <SelectField
          form={shown}
          name={readingControls.sheet}
          label={texts.sheetChoice}
          options={source.sheets.map(({ name }) => ({ value: name, label: name }))}
        />
      ) : null}
      <SelectField
        form={form}
        name={readingControls.headingLine}
        label={texts.headingChoice}
        empty={fill(texts.asFound, { found: String(source.headingLine) })}
        options={source.firstRows.map(({ line, text }) => ({
          value: String(line),
          label: fill(texts.row, { line, text }),
        }))}
      />
      {source.text ? (
        <SelectField
          form={form}
          name={readingControls.encoding}
          label={texts.encodingChoice}
          empty={fill(texts.asFound, { found: texts.encodings[source.text.encoding] })}
          options={rosterEncodings.map((value) => ({ value, label: texts.encodings[value] }))}
        />
      ) : null}
      {source.text?.delimiter === undefined ? null : (
        <SelectField
          form={form}
          name={readingControls.delimiter}
          label={texts.separatorChoice}
          empty={fill(texts.asFound, { found: separatorName(source.text.delimiter, texts) })}
          options={separators.map(({ value }) => ({ value, label: texts.separators[value] }))}
        />
      )}
      {passedOver.map(({ kind, choice }) =>
        was(kind) || choices[choice] ? (
          <ChoiceField
            form={form}
            type="checkbox"
            name={readingControls[choice]}
            label={texts.alsoRead[kind].title}
            options={[{ value: 'yes', label: texts.alsoRead[kind].choice }]}
          />
        ) : null,
      )}
    </details>
  );
}

function separatorName(
  character: string,
  texts: { separators: Record<(typeof separators)[number]['value'], string> },
): string {
  const known = separators.find((one) => one.character === character);
  return known ? texts.separators[known.value] : character;
}
