import type { Definition } from '../../core/definition/definition.ts';
import { fill, type Language } from '../../core/language/language.ts';
import type { Mapping } from '../../core/roster/mapping.ts';
import type { RosterReading } from '../../core/roster/read-roster.ts';
import { amendTexts } from '../../texts/amend.ts';
import { rosterTexts } from '../../texts/roster.ts';
import { type Frame, ManagePage, type WaveHead, wavePath } from './frame.tsx';
import { RosterChoices } from './roster-choices.tsx';
import { RosterCounts } from './roster-counts.tsx';
import { RosterFaults } from './roster-faults.tsx';

export interface RosterPreviewProps {
  frame: Frame;
  wave: WaveHead;
  definition: Pick<Definition, 'attributes'>;
  reading: RosterReading;
  mapping: Mapping;
  fileName: string;
  /**
   * Hidden fields that bring the list back with the next form, such as `{ text }` (the whole list
   * as text) or `{ draft }` (where it waits).
   */
  carry: Record<string, string>;
  /** True for a list of people who join an open wave. */
  newcomers?: boolean;
}

/**
 * What was read from the file, before anything is kept. Both forms post back to their page: with
 * `step=preview` and the choices (read them with `mappingFromForm`), or with `step=confirm`.
 */
export function RosterPreviewPage(props: RosterPreviewProps) {
  const { frame, wave, reading, carry } = props;
  const { language } = frame;
  const texts = rosterTexts[language].preview;
  const { people, faults, questions } = reading;
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
          <p>{texts.notYet}</p>
          <ul>
            {faults.length > 0 ? (
              <li>
                <a href="#faults">{counted(faults.length, texts.faultsOne, texts.faultsCount)}</a>
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
      <RosterFaults {...props} />
      {sound ? <RosterCounts {...props} /> : null}
      <Asides reading={reading} language={language} />
      {sound ? (
        <form method="post" action={here}>
          <Carried carry={{ ...carry, step: 'confirm' }} />
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

function counted(n: number, one: string, many: string): string {
  return n === 1 ? one : fill(many, { n });
}

function Carried({ carry }: { carry: Record<string, string> }) {
  return (
    <>
      {Object.entries(carry).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

const mostNamed = 20;

/** What was skipped or taken as plain text, said aloud but not in the way. */
function Asides({ reading, language }: { reading: RosterReading; language: Language }) {
  const texts = rosterTexts[language].preview;
  const { skippedBlankLines: blank, acceptedAsText: asText, unknownColumns, people } = reading;
  const noEmail = people.filter(({ email }) => email === '').length;
  const shared = countShared(people.map(({ email }) => email));
  const listed = (places: string[]) => {
    const more = places.length - mostNamed;
    const named = places.slice(0, mostNamed).join(', ');
    return more > 0 ? `${named} ${fill(texts.andMore, { n: more })}` : named;
  };
  const places = asText.map(({ line, field }) => fill(texts.asTextPlace, { line, field }));
  const lines = [
    noEmail > 0 ? counted(noEmail, texts.noEmailOne, texts.noEmail) : '',
    shared > 0 ? fill(texts.sharedEmail, { n: shared }) : '',
    unknownColumns.length > 0
      ? fill(texts.unknownColumns, { columns: listed(unknownColumns) })
      : '',
    blank.length > 0 ? fill(texts.blankLines, { lines: listed(blank.map(String)) }) : '',
    places.length > 0 ? fill(texts.asText, { places: listed(places) }) : '',
  ].filter(Boolean);
  return lines.length > 0 ? (
    <ul class="soft">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  ) : null;
}

/** People whose address somebody else on the list has too. */
function countShared(addresses: readonly string[]): number {
  const uses = new Map<string, number>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return [...uses.values()].reduce((sum, n) => sum + (n > 1 ? n : 0), 0);
}
