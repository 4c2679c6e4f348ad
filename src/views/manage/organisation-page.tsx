import {
  fill,
  isOfDesk,
  type Language,
  languages,
  localeOf,
  type StaffLanguage,
  staffLanguages,
} from '../../core/language/language.ts';
import type { NameIn } from '../../forms/form.ts';
import { introductionField, organisationForm } from '../../forms/organisation.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField } from '../../forms/shown.ts';
import { archiveTexts } from '../../texts/archive.ts';
import { manageTexts } from '../../texts/manage.ts';
import {
  type FormState,
  type FormValues,
  Hidden,
  showForm,
  TextArea,
  TextField,
} from '../form/fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';

export interface OrganisationPageProps {
  frame: Frame;
  /** Values by field name: name, introduction-nl and so on, controller, contact. The file field is `logo`. */
  values: FormValues;
  /** What is stored, as the form carries it (`shownOf`). */
  shown?: string;
  problems?: Problem[];
  /** True for an owner, who may hand everything over. */
  owner?: boolean;
  /** Path of the logo there is. */
  logo?: string;
}

/** `/manage/organisation`: who the organisation is; posts `multipart/form-data` to itself. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { frame, problems = [], logo } = props;
  const texts = manageTexts[frame.language].organisation;
  const labels = Object.fromEntries(
    staffLanguages.map((one) => [introductionField(one), introductionLabel(one, frame.language)]),
  );
  const form = showForm(organisationForm, props, frame.language);
  const field = (name: 'name' | 'controller' | 'contact') => ({
    form,
    name,
    label: texts[name],
  });
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      problems={problems}
      labels={{ ...texts, ...labels }}
    >
      {props.owner ? (
        <p>
          <a href="/manage/archive">{archiveTexts[frame.language].link}</a>
        </p>
      ) : null}
      <form method="post" action="/manage/organisation" enctype="multipart/form-data">
        <Hidden name={shownField} value={props.shown} />
        <section class="card" aria-labelledby="about">
          <h2 id="about">{texts.about}</h2>
          <TextField {...field('name')} />
          {logo ? (
            <p class="row">
              <img class="logo-now" src={logo} alt={texts.logoNow} />
            </p>
          ) : null}
          <TextField
            form={form}
            name="logo"
            type="file"
            accept=".svg,.png,image/svg+xml,image/png"
            label={texts.logo}
            hint={texts.logoHint}
          />
          {languages.map((language) => (
            <Introduction form={form} language={language} />
          ))}
          {others.length > 0 ? (
            <details>
              <summary>{texts.introductionOthers}</summary>
              {others.map((language) => (
                <Introduction form={form} language={language} />
              ))}
            </details>
          ) : null}
        </section>
        <section class="card" aria-labelledby="privacy">
          <h2 id="privacy">{texts.privacy}</h2>
          <TextField {...field('controller')} hint={texts.controllerHint} />
          <TextField {...field('contact')} hint={texts.contactHint} />
        </section>
        <div class="row">
          <button type="submit">{manageTexts[frame.language].save}</button>
        </div>
      </form>
    </ManagePage>
  );
}

/** Languages of staff alone; their introductions stand behind one press. */
const others = staffLanguages.filter((language) => !isOfDesk(language));

function introductionLabel(language: StaffLanguage, reads: Language): string {
  const { introductionIn } = manageTexts[reads].organisation;
  return fill(introductionIn, { language: localeOf(language).name });
}

type OrganisationFields = FormState<NameIn<typeof organisationForm>>;

function Introduction({ form, language }: { form: OrganisationFields; language: StaffLanguage }) {
  const { introductionHint } = manageTexts[form.language].organisation;
  return (
    <TextArea
      form={form}
      name={introductionField(language)}
      label={introductionLabel(language, form.language)}
      hint={introductionHint}
      lang={language}
    />
  );
}
