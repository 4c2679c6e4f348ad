import { fill } from '../../core/language/language.ts';
import { rosterFields } from '../../core/roster/fields.ts';
import { columnControl, valueControl } from '../../core/roster/mapping.ts';
import { manageTexts } from '../../texts/manage.ts';
import { rosterTexts } from '../../texts/roster.ts';
import { type FormState, SelectField } from '../form/fields.tsx';
import type { RosterPreviewProps } from './roster-preview-props.ts';
import { fieldOptions, fieldTitle } from './roster-words.ts';

/** What HR can decide: the meaning of each unknown word, and which field each column is. */
export function RosterChoices(props: RosterPreviewProps) {
  return (
    <>
      <Questions {...props} />
      <Columns {...props} />
    </>
  );
}

function Questions({ frame, reading, definition }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const { questions, columns } = reading;
  if (questions.length === 0) return null;
  const form: FormState = { values: {}, problems: [], language };
  return (
    <section class="card" aria-labelledby="questions">
      <h2 id="questions">{texts.questionsTitle}</h2>
      <p>{texts.questionsHelp}</p>
      {questions.map(({ field: heading, value }) => {
        const field = columns.find((column) => column.heading === heading)?.field ?? '';
        return (
          <SelectField
            form={form}
            name={valueControl(field, value)}
            label={fill(texts.question, { value, field: heading })}
            empty={manageTexts[language].choose}
            options={fieldOptions(field, definition, language)}
          />
        );
      })}
    </section>
  );
}

function Columns({ frame, reading, definition }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const columns = reading.columns.filter(({ heading }) => heading !== '');
  const unclear =
    reading.unknownColumns.length > 0 ||
    reading.faults.some(({ kind }) => kind === 'missing column' || kind === 'duplicate column');
  const form: FormState = {
    values: Object.fromEntries(
      columns.map(({ heading, field }) => [columnControl(heading), [field ?? '']]),
    ),
    problems: [],
    language,
  };
  const options = rosterFields(definition).map(({ id }) => ({
    value: id,
    label: fieldTitle(id, definition, language),
  }));
  return (
    <details class="card" open={unclear}>
      <summary>{texts.columnsTitle}</summary>
      <p class="columns-help">{texts.columnsHelp}</p>
      <div class="columns">
        {columns.map(({ heading }) => (
          <SelectField
            form={form}
            name={columnControl(heading)}
            label={fill(texts.columnChoice, { heading })}
            empty={texts.leaveOut}
            options={options}
          />
        ))}
      </div>
    </details>
  );
}
