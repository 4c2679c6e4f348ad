import { mostOwnQuestions } from '../../core/definition/own-questions/own-question.ts';
import { fill } from '../../core/language/language.ts';
import { ownQuestionsDeskTexts } from '../../texts/own-questions-desk.ts';
import { ManagePage } from './frame.tsx';
import { ModulesForm } from './modules-form.tsx';
import { OwnQuestionCard } from './own-question-card.tsx';
import { OwnQuestionFields } from './own-question-fields.tsx';
import type { QuestionsPageProps } from './questions-page-props.ts';

/** `/manage/waves/:id/questions`: own questions as staff see them, and what is left out. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { frame, wave, settings, problems = [] } = props;
  const texts = ownQuestionsDeskTexts[frame.language];
  const locked = wave.state !== 'draft';
  const n = settings.ownQuestions.length;
  return (
    <ManagePage
      frame={frame}
      title={texts.title}
      lead={texts.lead}
      wave={wave}
      faulty={problems.length > 0}
    >
      {locked ? <p class="notice notice-warn">{texts.locked}</p> : null}
      {locked ? null : <OwnQuestionFields {...props} problems={problems} />}
      <p class="soft">{n === 0 ? texts.none : fill(texts.count, { n, most: mostOwnQuestions })}</p>
      {settings.ownQuestions.map((question, at) => (
        <OwnQuestionCard {...props} question={question} at={at} locked={locked} />
      ))}
      <ModulesForm {...props} locked={locked} />
    </ManagePage>
  );
}
