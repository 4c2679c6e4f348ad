import { formatOf, itemsOf } from '../../core/definition/definition.ts';
import type { Definition, Format, Item } from '../../core/definition/definition-schema.ts';
import { pointsOf } from '../../core/definition/points.ts';
import { fill, localeOf, type StaffLanguage, say } from '../../core/language/language.ts';
import { nameOf, proofAsked } from '../../forms/asked-views.ts';
import { prepareTexts } from '../../texts/prepare.ts';
import { type Frame, ManagePage, paperPath, type WaveHead } from './frame.tsx';

export interface ProofPageProps {
  frame: Frame;
  wave: WaveHead;
  definition: Definition;
  /** Those in which the wave asks. */
  languages: readonly StaffLanguage[];
  /** The language the questions are read in; the page around them keeps HR's own. */
  reading: StaffLanguage;
  side: 'staff' | 'leaders';
}

/** `/manage/waves/:id/proof?reading=nl&side=staff`: the questionnaire, to read and not to answer. */
export function ProofPage(props: ProofPageProps) {
  const { frame, wave, definition, languages, reading, side } = props;
  const texts = prepareTexts[frame.language].proof;
  const { direction } = localeOf(reading);
  const sections = definition.sections.filter(
    ({ audience }) => audience === 'everyone' || side === 'leaders',
  );
  const screens = sections.flatMap(({ screens: inside, audience }) =>
    inside.map((screen) => ({ ...screen, audience })),
  );
  const items = itemsOf({ ...definition, sections });
  const path = paperPath(frame, wave.id, 'proof');
  return (
    <ManagePage frame={frame} title={texts.title} lead={texts.lead} wave={wave}>
      <form method="get" action={path} class="inline no-print">
        <label for="reading">
          {texts.language}
          <select id="reading" name={nameOf(proofAsked, 'reading')}>
            {languages.map((language) => (
              <option value={language} selected={language === reading}>
                {localeOf(language).name}
              </option>
            ))}
          </select>
        </label>
        <label for="side">
          {texts.side}
          <select id="side" name={nameOf(proofAsked, 'side')}>
            {(['staff', 'leaders'] as const).map((value) => (
              <option value={value} selected={value === side}>
                {texts.sides[value]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button-secondary">
          {texts.show}
        </button>
      </form>
      <p class="soft">{fill(texts.count, { n: items.length, screens: screens.length })}</p>
      {screens.map((screen, index) => (
        <section class="card" aria-labelledby={`screen-${index}`} dir={direction}>
          <p class="eyebrow">
            {fill(texts.screen, { n: index + 1, of: screens.length })}
            {screen.audience === 'leaders' ? ` · ${texts.leadersOnly}` : ''}
          </p>
          <h2 id={`screen-${index}`} lang={reading}>
            {screen.title[reading]}
          </h2>
          {screen.intro ? <p lang={reading}>{screen.intro[reading]}</p> : null}
          <ol class="questions">
            {screen.items.map((item) => (
              <Question {...{ frame, item, reading }} format={formatOf(definition, item)} />
            ))}
          </ol>
        </section>
      ))}
    </ManagePage>
  );
}

/** One question as staff get it, with what can be answered. */
export function Question(props: {
  frame: Pick<Frame, 'language'>;
  item: Item;
  format: Format;
  reading: StaffLanguage;
}) {
  const { item, format, reading, frame } = props;
  const texts = prepareTexts[frame.language].proof;
  const points = pointsOf(format);
  const options = optionsOf(format, reading);
  return (
    <li>
      <p class="question" lang={reading}>
        {say(item.text, reading)}
      </p>
      {format.kind === 'choice' && format.pick > 1 ? (
        <p class="hint">{fill(texts.pick, { n: format.pick })}</p>
      ) : null}
      {format.kind === 'open' ? (
        <p class="hint">{fill(texts.open, { n: format.maxLength })}</p>
      ) : null}
      {points && 'low' in format ? (
        <p class="hint">
          {fill(texts.ends, {
            from: points.from,
            to: points.to,
            low: say(format.low, reading),
            high: say(format.high, reading),
          })}
        </p>
      ) : null}
      {options.length > 0 ? (
        <ul class="options" lang={reading} aria-label={texts.options}>
          {options.map((option) => (
            <li>{option}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function optionsOf(format: Format, reading: StaffLanguage): string[] {
  const options = format.kind === 'choice' ? format.options.map(({ label }) => label) : [];
  const besides = 'notApplicable' in format ? [format.notApplicable] : [];
  return [...options, ...(pointsOf(format)?.labels ?? []), ...besides].flatMap((label) =>
    label ? [say(label, reading)] : [],
  );
}
