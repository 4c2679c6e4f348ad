import { definitionSchema } from '../../core/definition/definition-schema.ts';
import { definitionHash } from '../../core/definition/hash.ts';
import { type Bytes, sha256, toHex } from '../../core/ground/bytes.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { organisationFileSchema, type WaveFile } from '../../forms/archive.ts';
import { insertReminder } from '../../storage/agreement-reminders.ts';
import { insertAgreement, insertVersion } from '../../storage/agreements.ts';
import { insertAmendment } from '../../storage/amendments.ts';
import { insertBlockRows } from '../../storage/blocks.ts';
import { putDecision } from '../../storage/council-decisions.ts';
import { keepRefusal } from '../../storage/council-refusals.ts';
import { insertFielded } from '../../storage/fielded-definitions.ts';
import { putIntroduction } from '../../storage/introductions.ts';
import { namingOf } from '../../storage/key-holders.ts';
import { putOrganisation } from '../../storage/organisation.ts';
import { replacePlan } from '../../storage/plans.ts';
import { insertsOfRelease } from '../../storage/releases.ts';
import { saveRosterMapping } from '../../storage/roster-mappings.ts';
import type { Statement } from '../../storage/transactions.ts';
import { insertWave, isWithoutWaves } from '../../storage/waves.ts';
import { insertWithdrawn } from '../../storage/withdrawn-comments.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { readArchivedLog } from './archived-log.ts';
import { readArchivedWave, type WaveRead } from './archived-wave.ts';
import { broken, type OpenArchive, openArchive, readFile } from './open-archive.ts';

/**
 * Reads an archive into an installation that has no wave yet: everything in one transaction, or
 * nothing. What was signed or hashed is checked again: the log, manifests, questions, releases and
 * receipts.
 * Of a released wave nothing is held here, so it counts as purged. The log says which log came before.
 * @throws DomainError `archive.unreadable`, `archive.large`, `archive.broken` naming the file,
 *   `archive.used` where there is a wave already
 */
export async function importArchive(context: Context, bytes: Bytes): Promise<void> {
  const archive = await openArchive(bytes);
  const { waves, log } = archive.contents;
  const named = await readArchivedLog(archive);
  const files: WaveRead[] = [];
  for (const id of waves) files.push(await readArchivedWave(archive, named, id));
  const details = { waves: waves.length, lines: log.lines, head: log.head };
  const written = commit(context, 'owner', {
    guard: [{ holds: isWithoutWaves(), refusal: new DomainError('archive.used') }],
    statements: [
      ...organisationOf(context, archive),
      ...(await definitionsOf(context, archive)),
      ...files.map(({ wave }) => insertWave(context.db, waveRow(wave))),
      ...files.flatMap((file) => heldBy(context, file)),
    ],
    entries: [{ action: 'archive.imported', details }],
    // The answer to a second press is what is seen: that there is something already would be no answer.
    once: `archive ${toHex(await sha256(bytes))}`,
  });
  await written.catch((error) => {
    // Such as two agreements of one name: each is as it should be, and together they are not.
    throw isAgainstRules(error) ? broken('archive.json') : error;
  });
}

function isAgainstRules(error: unknown): boolean {
  const rule = /(?:UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed/;
  return error instanceof Error && (rule.test(error.message) || isAgainstRules(error.cause));
}

function organisationOf({ db }: Context, archive: OpenArchive): Statement[] {
  const path = 'organisation.json';
  const { details, introduction, rosterMapping } = readFile(
    path,
    organisationFileSchema,
    archive.text(path),
  );
  return [
    ...(details ? [putOrganisation(db, details)] : []),
    ...putIntroduction(db, introduction),
    saveRosterMapping(db, rosterMapping),
  ];
}

async function definitionsOf({ db }: Context, { contents, text }: OpenArchive) {
  const statements: Statement[] = [];
  for (const path of Object.keys(contents.files)) {
    const hash = /^definitions\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
    if (!hash) continue;
    const body = text(path);
    const definition = readFile(path, definitionSchema, body);
    if ((await definitionHash(definition)) !== hash) throw broken(path);
    const { id, version } = definition;
    statements.push(insertFielded(db, { id, version, hash, body }));
  }
  return statements;
}

function waveRow(wave: WaveFile) {
  const { id, title, state, settings, boxKey, boxOpened, manifest, manifestHash: hash } = wave;
  const { manifestJws, openedOn, closedOn, closesAt, cancelReason, releaseHash } = wave;
  return {
    ...{ id, title, boxKey, boxOpened, manifestHash: hash, manifestJws },
    ...{ openedOn, closedOn, closesAt, cancelReason, releaseHash },
    // No staff list, ballot or key of it is here.
    state: state === 'released' ? ('purged' as const) : state,
    settings: JSON.stringify(settings),
    manifest: manifest === null ? null : JSON.stringify(manifest),
  };
}

function heldBy({ db }: Context, { wave, plan, release }: WaveRead): Statement[] {
  const { id } = wave;
  return [
    ...namingOf(db, id, wave.keyHolders),
    ...(plan === null ? [] : replacePlan(db, id, plan)),
    ...insertBlockRows(
      db,
      wave.blocks.map((row) => ({ ...row, wave: id })),
    ),
    ...wave.amendments.map((jws, at) => insertAmendment(db, { wave: id, position: at + 1, jws })),
    ...(release === null ? [] : insertsOfRelease(db, id, [release], wave.receipts, wave.stages)),
    ...wave.withdrawn.map((comment) => insertWithdrawn(db, id, comment)),
    ...wave.agreements.flatMap(({ reminder, ...row }) => [
      insertAgreement(db, { ...row, wave: id }),
      ...(reminder ? [insertReminder(db, row.id, reminder)] : []),
    ]),
    ...wave.earlier.map((row) => insertVersion(db, { ...row, wave: id })),
    ...(wave.decision === null ? [] : [putDecision(db, id, wave.decision)]),
    ...wave.refusals.map((one) => keepRefusal(db, id, one)),
  ];
}
