import { say } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { modulesForm } from '../../forms/own-question.ts';
import { ownQuestionsDeskTexts } from '../../texts/own-questions-desk.ts';
import { ChoiceField, Hidden, showForm } from '../form/fields.tsx';
import { wavePath } from './frame.tsx';
import type { QuestionsPageProps } from './questions-page-props.ts';

/** Which modules of the questionnaire are asked. */
export function ModulesForm(props: QuestionsPageProps & { locked: boolean }) {
  const { frame, wave, settings, modules, locked } = props;
  const { language } = frame;
  const texts = ownQuestionsDeskTexts[language];
  if (modules.length === 0) return <p class="soft">{texts.noModules}</p>;
  const schema = modulesForm(modules.map(({ id }) => id));
  const on = modules.map(({ id }) => id).filter((id) => !settings.modulesOff.includes(id));
  const form = showForm(schema, { values: { modules: on } }, language);
  return (
    <form method="post" action={wavePath(wave.id, 'questions/modules')} class="card">
      <Hidden name={nameIn(schema, 'once')} value={frame.once} />
      <Hidden name={nameIn(schema, 'version')} value={props.version} />
      <fieldset class="locked" disabled={locked}>
        <ChoiceField
          form={form}
          name="modules"
          type="checkbox"
          label={texts.modules}
          hint={texts.modulesHint}
          options={modules.map(({ id, title }) => ({ value: id, label: say(title, language) }))}
        />
        {locked ? null : (
          <div class="row">
            <button type="submit">{texts.saveModules}</button>
          </div>
        )}
      </fieldset>
    </form>
  );
}
