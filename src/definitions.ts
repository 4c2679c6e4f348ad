import built from '../build/definitions.json' with { type: 'json' };
import { texts as valueWords } from '../build/texts/core-values.ts';
import { texts as ownWords } from '../build/texts/own-questions.ts';

import type { CoreValue } from './core/definition/core-value.ts';
import type { Definition } from './core/definition/definition-schema.ts';
import { withoutModules } from './core/definition/modules.ts';
import { withOwnQuestions } from './core/definition/own-questions/compose.ts';
import type { OwnQuestion } from './core/definition/own-questions/own-question.ts';
import { unpack } from './core/definition/packed.ts';
import { withCoreValues } from './core/definition/values.ts';

/** Every version this deployment carries, checked when it was built; of each id the newest first. */
const bundledDefinitions = unpack(built);

/** What a new wave can ask: the newest version of each definition. */
export const offeredDefinitions = bundledDefinitions.filter(
  ({ id }, at) => bundledDefinitions.findIndex((other) => other.id === id) === at,
);

/** The bundled definition with this id and version (the newest without one), or null. */
export function findBundled(id: string, version?: string): Definition | null {
  return (
    bundledDefinitions.find(
      (definition) =>
        definition.id === id && (version === undefined || definition.version === version),
    ) ?? null
  );
}

/** What a wave changes in the definition it was made with. */
export interface OwnParts {
  coreValues: CoreValue[];
  ownQuestions: OwnQuestion[];
  modulesOff: string[];
}

/**
 * A definition as one wave asks it: without the modules that are left out, with the organisation's
 * own values and its own questions.
 * @throws DomainError `definition.values`, `definition.own-questions`
 */
export function withOwnParts(definition: Definition, own: OwnParts): Definition {
  const rest = withoutModules(definition, own.modulesOff);
  const valued = withOwnValues(rest, own.coreValues);
  return withOwnQuestions(valued, own.ownQuestions, ownWords, valueWords);
}

/**
 * A definition with the organisation's own values among its questions.
 * @throws DomainError `definition.values`
 */
export function withOwnValues(definition: Definition, values: CoreValue[]): Definition {
  return withCoreValues(definition, values, valueWords);
}
