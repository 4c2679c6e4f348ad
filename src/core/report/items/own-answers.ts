import { formatOf, itemsOf } from '../../definition/definition.ts';
import { fill, say } from '../../language/language.ts';
import { partsOf } from '../groups/parts-of.ts';
import { choiceSection } from '../importance/choice-section.ts';
import { prioritiesOf } from '../importance/priorities.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';

/**
 * What was chosen in the organisation's own questions, over the whole and per side or layer; and of
 * its own open questions where the answers stand.
 */
export function ownAnswers(source: ReportSource): Part[] {
  const { scope, language } = source;
  const texts = source.words.pages.items;
  const open = itemsOf(scope.definition)
    .filter((item) => item.own && formatOf(scope.definition, item).kind === 'open')
    .map(
      ({ text }): Part => ({
        kind: 'text',
        tone: 'soft',
        text: fill(texts.ownOpen, {
          item: say(text, language),
          page: source.words.pages.pages.comments.nav,
        }),
      }),
    );
  const choices = prioritiesOf(scope, partsOf(scope).groups, true).map((choice) =>
    // In which order groups chose says something of themes, and nothing of these.
    choiceSection(source, { ...choice, agreement: { withheld: true } }, texts.ownChoice),
  );
  return open.length > 0
    ? [...choices, { kind: 'section', title: texts.own, parts: open }]
    : choices;
}
