import built from '../build/definitions.json' with { type: 'json' };
import type { Definition } from './core/definition/definition.ts';

/** Every version this deployment carries, checked when it was built; of each id the newest first. */
const bundledDefinitions = built as unknown as Definition[];

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
