import { fill, headed, type Language } from '../../core/language/language.ts';
import type { Problem } from '../../forms/problem.ts';
import { manageTexts } from '../../texts/manage.ts';
import { problemTexts } from '../../texts/problems.ts';

export function problemText(problem: Problem, language: Language): string {
  return fill(problemTexts[language][problem.code], problem.values ?? {});
}

/** All that is wrong with a form, each line a link to its field; announced when the page opens. */
export function ErrorSummary(props: {
  problems: Problem[];
  labels: Record<string, string>;
  language: Language;
  /** How things stand instead; else that nothing was done with the form, whatever it is for. */
  stands?: string;
}) {
  const { problems, labels, language } = props;
  const texts = manageTexts[language];
  if (problems.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{texts.errorSummary}</h2>
      <p>{props.stands ?? texts.nothingDone}</p>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${encodeURIComponent(problem.field)}`}>
              {titled(labels[problem.field], problemText(problem, language), language)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field's label before what is wrong with it; a label that is a sentence needs no colon. */
function titled(label: string | undefined, wrong: string, language: Language): string {
  if (!label) return wrong;
  return /[.?]$/.test(label) ? `${label} ${wrong}` : headed(label, wrong, language);
}
