import type { Definition } from '../core/definition/definition-schema.ts';
import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { randomBytes, sha256, toHex, utf8 } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { localeOf, type StaffLanguage } from '../core/language/language.ts';
import { findBundled } from '../definitions.ts';
import { namingOf } from '../storage/key-holders.ts';
import type { Statement } from '../storage/transactions.ts';
import { insertWave } from '../storage/waves.ts';
import { commit, type Guard } from './commit.ts';
import type { Actor, Context } from './context.ts';

const idBytes = 6;
const hour = 3_600_000;
const defaultResponse = 700;
const defaultHolders = ['Works council', 'Confidential adviser'];

/** Who makes the wave, if not HR, and what is written in the same step. */
export interface Alongside {
  actor?: Actor;
  guard?: readonly Guard[];
  also?: (id: string) => readonly Statement[];
}

/**
 * Starts a wave with settings most organisations can keep: k = 7, 70 % response, two key holders,
 * three weeks in the field.
 * @param details `once` names the press: arriving twice, it makes one wave
 * @returns the new wave's id
 * @throws DomainError `definition.unknown`
 */
export async function createWave(
  context: Context,
  details: {
    title: string;
    definitionId: string;
    keyHolders?: string[];
    once?: string;
    /** The wave it is like, and the settings that come from it. */
    like?: { wave: string; settings: WaveSettings };
  } & Alongside,
): Promise<string> {
  const definition = findBundled(details.definitionId);
  if (!definition) throw new DomainError('definition.unknown', { id: details.definitionId });
  const { title, once = toHex(randomBytes(idBytes)) } = details;
  const id = toHex((await sha256(utf8(`wave ${once}`))).slice(0, idBytes));
  const { like } = details;
  const settings =
    like?.settings ??
    proposedSettings(context.now, definition, details.keyHolders ?? defaultHolders);
  const { db } = context;
  await commit(context, details.actor ?? 'hr', {
    guard: details.guard ?? [],
    statements: [
      insertWave(db, { id, title, state: 'draft', settings: JSON.stringify(settings) }),
      ...namingOf(db, id, settings.keyHolders),
      ...(details.also?.(id) ?? []),
    ],
    entries: [
      {
        action: 'wave.created',
        details: { wave: id, definition: definition.id, ...(like ? { like: like.wave } : {}) },
      },
    ],
    once: `wave ${once}`,
  });
  return id;
}

/**
 * Languages that the questions were written in. A translation is for HR to choose: nobody who speaks
 * it from birth may have read it.
 */
function ownLanguages({ languages }: Definition): StaffLanguage[] {
  const own = languages.filter((language) => localeOf(language).state === 'original');
  return own.length > 0 ? own : languages;
}

/** The settings that a wave of this definition starts with. */
export function proposedSettings(
  now: Date,
  definition: Definition,
  keyHolders: string[],
): WaveSettings {
  const layers = definition.attributes.find((attribute) => attribute.id === 'layer')?.values ?? [];
  return {
    reviewed: false,
    definition: { id: definition.id, version: definition.version },
    languages: ownLanguages(definition),
    coreValues: [],
    ownQuestions: [],
    modulesOff: [],
    k: 7,
    tree: 'sides',
    axes: ['department', 'site'],
    expectedResponse: Object.fromEntries(layers.map((layer) => [layer.id, defaultResponse])),
    promise: 'anonymous',
    openedBy: 'key-holder',
    keyHolders,
    keyHolding: 'either',
    opens: atHour(now, 7 * 24),
    closes: atHour(now, 28 * 24),
    // A week longer than staff wait for the report: the letter that brings it needs the addresses.
    retention: { rosterDays: 28, ballotDays: 30 },
  };
}

/** A whole hour, some hours from now. */
function atHour(now: Date, hours: number): string {
  return new Date(Math.floor(now.getTime() / hour) * hour + hours * hour).toISOString();
}
