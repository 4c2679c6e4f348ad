import { manageTexts } from '../../texts/manage.ts';
import { type FormState, type FormValues, TextArea, TextField } from './fields.tsx';
import { type Frame, ManagePage } from './frame.tsx';
import { ErrorSummary, type Problem } from './problems.tsx';

export interface OrganisationPageProps {
  frame: Frame;
  /** Values by field name: name, introductionNl, introductionEn, controller, contact,
   * councilDecision, councilDate (`2026-11-21`). The file field is `logo`. */
  values: FormValues;
  problems?: Problem[];
  /** Path of the logo there is. */
  logo?: string;
}

/** `/manage/organisation`: who the organisation is; posts `multipart/form-data` to itself. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { frame, problems = [], logo } = props;
  const texts = manageTexts[frame.language].organisation;
  const form: FormState = { values: props.values, problems, language: frame.language };
  const field = (name: 'name' | 'controller' | 'contact') => ({
    form,
    name,
    label: texts[name],
  });
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} faulty={problems.length > 0}>
      <ErrorSummary problems={problems} labels={{ ...texts }} language={frame.language} />
      <form method="post" action="/manage/organisation" enctype="multipart/form-data">
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
            optional
          />
          <TextArea
            form={form}
            name="introductionNl"
            label={texts.introductionNl}
            hint={texts.introductionHint}
            lang="nl"
            optional
          />
          <TextArea
            form={form}
            name="introductionEn"
            label={texts.introductionEn}
            lang="en"
            optional
          />
        </section>
        <section class="card" aria-labelledby="privacy">
          <h2 id="privacy">{texts.privacy}</h2>
          <TextField {...field('controller')} hint={texts.controllerHint} />
          <TextField {...field('contact')} hint={texts.contactHint} />
        </section>
        <section class="card" aria-labelledby="council">
          <h2 id="council">{texts.council}</h2>
          <TextField
            form={form}
            name="councilDecision"
            label={texts.councilDecision}
            hint={texts.councilDecisionHint}
            optional
          />
          <TextField
            form={form}
            name="councilDate"
            type="date"
            label={texts.councilDate}
            narrow
            optional
          />
        </section>
        <div class="row">
          <button type="submit">{manageTexts[frame.language].save}</button>
        </div>
      </form>
    </ManagePage>
  );
}
