import { utf8 } from '../ground/bytes.ts';
import type { Answer, Answers } from './answers.ts';
import { writeBallot } from './ballot-text.ts';
import { formatOf, itemsOf } from './definition.ts';
import type { Definition, Format } from './definition-schema.ts';

/** Bytes in which a padded ballot writes its own length (`core/ballot/padding.ts`). */
const lengthField = 4;

/** All record keys are as long as this one. */
const anyRecordKey = 'A'.repeat(22);

/**
 * The bytes the longest possible answer sheet of a definition takes in a padded ballot. A text is
 * counted in UTF-16 units, as zod and HTML's maxlength do, and a unit takes at most three bytes of
 * UTF-8 (a four-byte character is two units). Holds for texts that went through `cleanOpenAnswer`:
 * JSON writes control characters and half characters in six bytes.
 */
export function longestBallot(definition: Definition): number {
  const text = writeBallot(longestAnswers(definition), anyRecordKey);
  return lengthField + utf8(text).length;
}

/** An answer sheet none is longer than. */
export function longestAnswers(definition: Definition): Answers {
  return Object.fromEntries(
    itemsOf(definition).map((item) => [item.id, longestAnswer(formatOf(definition, item))]),
  );
}

function longestAnswer(format: Format): Answer {
  switch (format.kind) {
    case 'open':
      return '€'.repeat(format.maxLength);
    case 'choice':
      return format.options
        .map((option) => option.id)
        .sort((a, b) => b.length - a.length)
        .slice(0, format.pick);
    default:
      return format.notApplicable ? 'na' : null;
  }
}
