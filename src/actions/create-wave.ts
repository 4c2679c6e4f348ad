import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { randomBytes, sha256, toHex, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findBundled } from '../definitions.ts';
import { namingOf } from '../storage/key-holders.ts';
import { insertWave } from '../storage/waves.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';

const idBytes = 6;
const hour = 3_600_000;
const defaultResponse = 700;
const defaultHolders = ['Works council', 'Confidential adviser'];

/**
 * Starts a wave with settings most organisations can keep: k = 7, 70 % response, two key holders,
 * three weeks in the field.
 * @param details `once` names the press: arriving twice, it makes one wave
 * @returns the new wave's id
 * @throws DomainError `definition.unknown`
 */
export async function createWave(
  context: Context,
  details: { title: string; definitionId: string; keyHolders?: string[]; once?: string },
): Promise<string> {
  const definition = findBundled(details.definitionId);
  if (!definition) throw new DomainError('definition.unknown', { id: details.definitionId });
  const layers = definition.attributes.find((attribute) => attribute.id === 'layer')?.values ?? [];
  const { title, once = toHex(randomBytes(idBytes)) } = details;
  const id = toHex((await sha256(utf8(`wave ${once}`))).slice(0, idBytes));
  const keyHolders = details.keyHolders ?? defaultHolders;
  const settings: WaveSettings = {
    reviewed: false,
    definition: { id: definition.id, version: definition.version },
    languages: definition.languages,
    coreValues: [],
    k: 7,
    tree: 'sides',
    axes: ['department', 'site'],
    expectedResponse: Object.fromEntries(layers.map((layer) => [layer.id, defaultResponse])),
    promise: 'anonymous',
    openedBy: 'key-holder',
    keyHolders,
    keyHolding: 'either',
    opens: atHour(context.now, 7 * 24),
    closes: atHour(context.now, 28 * 24),
    retention: { rosterDays: 14, ballotDays: 30 },
  };
  const { db } = context;
  await commit(context, 'hr', {
    guard: [],
    statements: [
      insertWave(db, { id, title, state: 'draft', settings: JSON.stringify(settings) }),
      ...namingOf(db, id, keyHolders),
    ],
    entries: [{ action: 'wave.created', details: { wave: id, definition: definition.id } }],
    once: `wave ${once}`,
  });
  return id;
}

/** A whole hour, some hours from now. */
function atHour(now: Date, hours: number): string {
  return new Date(Math.floor(now.getTime() / hour) * hour + hours * hour).toISOString();
}
