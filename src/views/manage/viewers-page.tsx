import { fill } from '../../core/language/language.ts';
import { manageTexts } from '../../texts/manage.ts';
import { sharingTexts } from '../../texts/sharing.ts';
import { ChoiceField, type FormState, type FormValues, SelectField } from './fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import { ErrorSummary, type Problem } from './problems.tsx';

export interface ViewersPageProps {
  frame: Frame;
  waves: { id: string; title: string; released: boolean }[];
  /** Departments a viewer's scope can be, over all waves. */
  departments: string[];
  /** The link that was just made; it is shown this once. */
  made?: { link: string; who: string };
  values?: FormValues;
  problems?: Problem[];
}

/** `/manage/viewers`: one-time links; posts `wave`, `who` (management or unit) and `department`. */
export function ViewersPage(props: ViewersPageProps) {
  const { frame, waves, problems = [] } = props;
  const { language } = frame;
  const texts = sharingTexts[language].viewers;
  const form: FormState = { values: props.values ?? {}, problems, language };
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      faulty={problems.length > 0}
      scripts={['manage.js']}
    >
      <ErrorSummary
        problems={problems}
        labels={{ wave: texts.wave, who: texts.who, department: texts.department }}
        language={language}
      />
      {props.made ? (
        <section class="notice notice-good" aria-labelledby="made">
          <h2 id="made">{texts.made}</h2>
          <p>{texts.madeHelp}</p>
          <OneTimeLink
            id="link"
            label={fill(texts.linkFor, { who: props.made.who })}
            link={props.made.link}
          />
        </section>
      ) : null}
      {waves.length === 0 ? (
        <p>{texts.noWave}</p>
      ) : (
        <form method="post" action="/manage/viewers" class="card">
          <h2>{texts.create}</h2>
          <SelectField
            form={form}
            name="wave"
            label={texts.wave}
            options={waves.map(({ id, title }) => ({ value: id, label: title }))}
            hint={waves.some(({ released }) => released) ? undefined : texts.noRelease}
          />
          <ChoiceField
            form={form}
            name="who"
            type="radio"
            label={texts.who}
            options={[
              { value: 'management', label: texts.management, hint: texts.managementHelp },
              { value: 'unit', label: texts.unit, hint: texts.unitHelp },
            ]}
          />
          <SelectField
            form={form}
            name="department"
            label={texts.department}
            empty={manageTexts[language].choose}
            options={props.departments.map((value) => ({ value, label: value }))}
            optional
          />
          <div class="row">
            <button type="submit">{texts.submit}</button>
          </div>
        </form>
      )}
    </ManagePage>
  );
}
