import { formatOf, itemsOf } from '../../core/definition/definition.ts';
import {
  missingLanguages,
  type OwnQuestion,
} from '../../core/definition/own-questions/own-question.ts';
import { fill, localeOf } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { orderForm } from '../../forms/own-question.ts';
import { ownQuestionsDeskTexts } from '../../texts/own-questions-desk.ts';
import { Hidden } from '../form/fields.tsx';
import { wavePath } from './frame.tsx';
import { Question } from './proof-page.tsx';
import type { QuestionsPageProps } from './questions-page-props.ts';

/** One own question as staff get it in each language of the wave, and what HR can do with it. */
export function OwnQuestionCard(
  props: QuestionsPageProps & { question: OwnQuestion; at: number; locked: boolean },
) {
  const { frame, wave, settings, asked, question, at, locked } = props;
  const texts = ownQuestionsDeskTexts[frame.language];
  const n = at + 1;
  const item = itemsOf(asked).find(({ id }) => id === question.id);
  const missing = missingLanguages(question, settings.languages);
  const written = settings.languages.filter((one) => !missing.includes(one));
  const last = at === settings.ownQuestions.length - 1;
  const moves = [
    ...(at > 0 ? (['up'] as const) : []),
    ...(last ? [] : (['down'] as const)),
    'remove' as const,
  ];
  return (
    <section class="card" aria-labelledby={`own-${n}`}>
      <h2 id={`own-${n}`}>{fill(texts.question, { n })}</h2>
      {missing.length > 0 ? (
        <p class="notice notice-warn">
          {fill(texts.missing, { languages: missing.map((one) => localeOf(one).name).join(', ') })}
        </p>
      ) : null}
      {item
        ? written.map((reading) => (
            <div lang={reading} dir={localeOf(reading).direction}>
              <p class="eyebrow">{localeOf(reading).name}</p>
              <ul class="questions">
                <Question {...{ frame, item, reading }} format={formatOf(asked, item)} />
              </ul>
            </div>
          ))
        : null}
      {question.because ? <p>{fill(texts.because, { why: question.because })}</p> : null}
      {locked ? null : (
        <div class="row">
          <a
            class="button button-secondary"
            href={`${wavePath(wave.id, 'questions')}?change=${question.id}`}
          >
            {fill(texts.change, { n })}
          </a>
          {moves.map((move) => (
            <form method="post" action={wavePath(wave.id, 'questions/order')}>
              <Hidden name={nameIn(orderForm, 'version')} value={props.version} />
              <Hidden name={nameIn(orderForm, 'once')} value={frame.once} />
              <Hidden name={nameIn(orderForm, 'question')} value={question.id} />
              <button
                type="submit"
                class="button-secondary"
                name={nameIn(orderForm, 'move')}
                value={move}
              >
                {fill(texts[move], { n })}
              </button>
            </form>
          ))}
        </div>
      )}
    </section>
  );
}
