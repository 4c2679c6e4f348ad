import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import type { ReportAgreement } from '../../core/report/agreements/report-agreement.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import { Layout } from '../layout.tsx';

export interface StaffAgreementsPageProps {
  language: StaffLanguage;
  languageLinks: Partial<Record<StaffLanguage, string>>;
  organisation: { name: string; logo?: string };
  /** What the wave is called. */
  wave: string;
  agreements: readonly ReportAgreement[];
}

/** For staff: what you said, and what is done about it. Public, and without a single figure. */
export function StaffAgreementsPage(props: StaffAgreementsPageProps) {
  const { language, agreements } = props;
  const texts = staffAgreementTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area="plain"
      organisation={props.organisation}
      languageLinks={props.languageLinks}
    >
      <div class="stack">
        <p class="eyebrow">{props.wave}</p>
        <h1>{texts.title}</h1>
        <p class="lead">{agreements.length > 0 ? texts.lead : texts.none}</p>
        {agreements.map((agreement) => (
          <section class="card">
            <p class="eyebrow">
              {agreement.unit} · {fill(texts.about, { measure: agreement.measure })}
            </p>
            <h2>{agreement.text}</h2>
            <p>
              {fill(texts.who, { owner: agreement.owner, due: day(agreement.due, language) })}{' '}
              <span class="tag">{texts.states[agreement.status]}</span>
            </p>
          </section>
        ))}
      </div>
    </Layout>
  );
}
