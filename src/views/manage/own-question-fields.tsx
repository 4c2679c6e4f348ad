import { ownKinds } from '../../core/definition/own-questions/own-question.ts';
import { fill, localeOf } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { answersField, ownQuestionForm, signsIn, textField } from '../../forms/own-question.ts';
import type { Problem } from '../../forms/problem.ts';
import { ownQuestionsDeskTexts } from '../../texts/own-questions-desk.ts';
import { ChoiceField, Hidden, showForm, TextArea, TextField } from '../form/fields.tsx';
import { ErrorSummary } from '../form/problems.tsx';
import { wavePath } from './frame.tsx';
import type { QuestionsPageProps } from './questions-page-props.ts';

/** The form of one own question: new, or one that is changed. */
export function OwnQuestionFields(props: QuestionsPageProps & { problems: Problem[] }) {
  const { frame, wave, settings, values, problems } = props;
  const { language } = frame;
  const { languages, ownQuestions: before } = settings;
  const texts = ownQuestionsDeskTexts[language];
  const schema = ownQuestionForm({ languages, before, fits: () => true });
  const form = showForm(schema, { values, problems }, language);
  const changed = before.some(({ id }) => id === values.question?.[0]);
  const signs = signsIn(values, languages).map((sign) => texts.signs[sign]);
  const challenged = signs.length > 0 || problems.some(({ field }) => field === 'because');
  const labels = Object.fromEntries(
    languages.flatMap((one) => {
      const { name } = localeOf(one);
      return [
        [textField(one), fill(texts.text, { language: name })],
        [answersField(one), fill(texts.answers, { language: name })],
      ];
    }),
  );
  return (
    <>
      <ErrorSummary
        problems={problems}
        labels={{ ...labels, kind: texts.kind, because: texts.why }}
        language={language}
      />
      <form method="post" action={wavePath(wave.id, 'questions')} class="card">
        <h2>{changed ? texts.edit : texts.add}</h2>
        {changed ? <p class="hint">{texts.otherQuestion}</p> : null}
        <Hidden name={nameIn(schema, 'once')} value={frame.once} />
        <Hidden name={nameIn(schema, 'version')} value={props.version} />
        <Hidden name={nameIn(schema, 'question')} value={values.question?.[0] ?? ''} />
        <ChoiceField
          form={form}
          name="kind"
          type="radio"
          label={texts.kind}
          options={ownKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        />
        {languages.map((one, at) => (
          <>
            <TextField
              form={form}
              name={textField(one)}
              label={labels[textField(one)] ?? ''}
              optional={false}
              {...(at === 0 ? { hint: texts.textHint } : {})}
            />
            <TextArea
              form={form}
              name={answersField(one)}
              label={labels[answersField(one)] ?? ''}
              lang={one}
              {...(at === 0 ? { hint: texts.answersHint } : {})}
            />
          </>
        ))}
        {challenged ? (
          <TextField
            form={form}
            name="because"
            label={texts.why}
            hint={fill(texts.whyHint, { what: signs.join(', ') })}
          />
        ) : null}
        <div class="row">
          <button type="submit">{texts.save}</button>
          {changed ? <a href={wavePath(wave.id, 'questions')}>{texts.cancel}</a> : null}
        </div>
      </form>
    </>
  );
}
