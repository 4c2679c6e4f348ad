import { fill, type Language } from '../../core/language/language.ts';
import { day } from '../../core/language/numbers.ts';
import { agreeTexts } from '../../texts/agree.ts';
import { reportDepthTexts } from '../../texts/report-depth.ts';
import { Layout } from '../layout.tsx';
import type { ReportAction } from './report-context.ts';

export interface StaffActionsPageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  organisation: { name: string; logo?: string };
  /** What the wave is called. */
  wave: string;
  actions: readonly ReportAction[];
}

/** For staff: what you said, and what is done about it. Public, and without a single figure. */
export function StaffActionsPage(props: StaffActionsPageProps) {
  const { language, actions } = props;
  const texts = agreeTexts[language].staff;
  const depth = reportDepthTexts[language].actions;
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
        <p class="lead">{actions.length > 0 ? texts.lead : texts.none}</p>
        {actions.map((action) => (
          <section class="card">
            <p class="eyebrow">
              {action.unit} · {fill(depth.about, { measure: action.measure })}
            </p>
            <h2>{action.text}</h2>
            <p>
              {fill(texts.who, { owner: action.owner, due: day(action.due, language) })}{' '}
              <span class="tag">{depth.states[action.status]}</span>
            </p>
          </section>
        ))}
      </div>
    </Layout>
  );
}
