import built from '../build/definitions.json' with { type: 'json' };
import type { Definition } from './core/definition/definition.ts';

/** The definitions this deployment carries, checked when they were built. */
export const bundledDefinitions = built as unknown as Definition[];

/** The bundled definition with this id (and version), or null. */
export function findBundled(id: string, version?: string): Definition | null {
  return (
    bundledDefinitions.find(
      (definition) =>
        definition.id === id && (version === undefined || definition.version === version),
    ) ?? null
  );
}
