import { longestBallot } from './ballot-size.ts';
import { attributeProblems } from './check-attributes.ts';
import { itemProblems } from './check-items.ts';
import { moduleProblems } from './check-modules.ts';
import { textProblems } from './check-texts.ts';
import type { Definition } from './definition-schema.ts';
import { type Problem, repeated } from './problem.ts';

/** Items on one screen; more do not fit a phone without losing one's place. */
const itemsPerScreen = 7;

/**
 * What is wrong with a definition that has the right shape, but does not hold together: texts that
 * lack a language, names used twice, references to nothing, scales without items, leaders that are no layer, screens that are
 * too long, a ballot that does not fit. Empty when it can be fielded.
 * @example checkDefinition(definition) // []
 */
export function checkDefinition(definition: Definition): Problem[] {
  const items = itemProblems(definition);
  const whole = [
    ...items,
    ...attributeProblems(definition),
    ...moduleProblems(definition),
    ...textProblems(definition),
    ...languageProblems(definition),
    ...screenProblems(definition),
  ];
  const unknownFormat = items.some(({ path }) => path.at(-1) === 'format');
  return unknownFormat ? whole : [...whole, ...sizeProblems(definition)];
}

function languageProblems({ languages, minutes }: Definition): Problem[] {
  const problems = repeated(
    languages.map((value, at) => ({ value, path: ['languages', at] })),
    'language',
  );
  if (minutes.from > minutes.to) {
    problems.push({ path: ['minutes'], message: 'from is more than to: swap them' });
  }
  return problems;
}

function screenProblems({ sections }: Definition): Problem[] {
  const ids = sections.map(({ id }, at) => ({ value: id, path: ['sections', at, 'id'] }));
  const long = sections.flatMap(({ screens }, section) =>
    screens.flatMap(({ items }, screen) =>
      items.length <= itemsPerScreen
        ? []
        : [
            {
              path: ['sections', section, 'screens', screen],
              message: `${items.length} items on one screen: at most ${itemsPerScreen}, so split it`,
            },
          ],
    ),
  );
  return [...repeated(ids, 'section id'), ...long];
}

function sizeProblems(definition: Definition): Problem[] {
  const needed = longestBallot(definition);
  if (needed <= definition.ballotBytes) return [];
  const message = `the longest answer sheet takes ${needed} bytes: raise ballotBytes or shorten open answers`;
  return [{ path: ['ballotBytes'], message }];
}
