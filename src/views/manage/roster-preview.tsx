import { fill } from '../../core/language/language.ts';
import { readingValues } from '../../forms/staff-list.ts';
import { amendTexts } from '../../texts/amend.ts';
import { rosterTexts } from '../../texts/roster.ts';
import { ManagePage, wavePath } from './frame.tsx';
import { RosterAsides } from './roster-asides.tsx';
import { Carried } from './roster-carried.tsx';
import { RosterChoices } from './roster-choices.tsx';
import { RosterCounts } from './roster-counts.tsx';
import { RosterFaults } from './roster-faults.tsx';
import type { RosterPreviewProps } from './roster-preview-props.ts';
import { RosterReadingFacts } from './roster-reading.tsx';
import { RosterReadingChoices } from './roster-reading-choices.tsx';
import { counted } from './roster-words.ts';

/**
 * What was read from the file, before anything is kept. Both forms post back to their page: with
 * `step=preview` and the choices, or with `step=confirm`.
 */
export function RosterPreviewPage(props: RosterPreviewProps) {
  const { frame, wave, reading, carry } = props;
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const { people, faultCount, questions } = reading;
  const sound = people.length > 0;
  const confirm = props.newcomers ? amendTexts[language].people.confirm : texts.confirm;
  const here = wavePath(wave.id, props.newcomers ? 'amend' : 'roster');
  return (
    <ManagePage frame={frame} title={texts.title} wave={wave} faulty={!sound}>
      <p class="soft">{fill(texts.file, { name: props.fileName })}</p>
      {sound ? (
        <p class="notice notice-good" role="status">
          {counted(people.length, texts.goodOne, texts.good)}
        </p>
      ) : (
        <div class="error-summary" role="alert">
          <p>{faultCount + questions.length > 0 ? texts.notYet : texts.nobody}</p>
          <ul>
            {faultCount > 0 ? (
              <li>
                <a href="#faults">{counted(faultCount, texts.faultsOne, texts.faultsCount)}</a>
              </li>
            ) : null}
            {questions.length > 0 ? (
              <li>
                <a href="#questions">
                  {counted(questions.length, texts.questionsOne, texts.questionsCount)}
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      )}
      <RosterReadingFacts {...props} />
      <RosterFaults {...props} />
      {sound ? <RosterCounts {...props} /> : null}
      <RosterAsides reading={reading} language={language} />
      {sound ? (
        <form method="post" action={here}>
          <Carried carry={{ ...carry, ...readingValues(props.choices), step: 'confirm' }} />
          <div class="row">
            <button type="submit">{fill(confirm, { n: people.length })}</button>
            <a class="button button-secondary" href={here}>
              {texts.otherFile}
            </a>
          </div>
        </form>
      ) : null}
      <form method="post" action={here}>
        <Carried carry={{ ...carry, step: 'preview' }} />
        <RosterChoices {...props} />
        <RosterReadingChoices {...props} />
        <div class="row">
          <button type="submit" class={sound ? 'button-secondary' : undefined}>
            {texts.again}
          </button>
          {sound ? null : (
            <a class="button button-secondary" href={here}>
              {texts.otherFile}
            </a>
          )}
        </div>
      </form>
    </ManagePage>
  );
}
