import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import {
  archivedStates,
  archiveFormat,
  archiveJsonSchema,
  type Contents,
  type OrganisationFile,
  type WaveFile,
} from '../../forms/archive.ts';
import { listReminders } from '../../storage/agreement-reminders.ts';
import { listAgreements, listVersions } from '../../storage/agreements.ts';
import { listAmendments } from '../../storage/amendments.ts';
import { listBlocks } from '../../storage/blocks.ts';
import { findDecision } from '../../storage/council-decisions.ts';
import { listRefusals } from '../../storage/council-refusals.ts';
import { listFielded } from '../../storage/fielded-definitions.ts';
import { listKeyHolders } from '../../storage/key-holders.ts';
import { findLogo, findOrganisation } from '../../storage/organisation.ts';
import { findPlan } from '../../storage/plans.ts';
import { findRelease, findStages, listReceipts } from '../../storage/releases.ts';
import { findRosterMapping } from '../../storage/roster-mappings.ts';
import { listWaves, type WaveHead } from '../../storage/waves.ts';
import { listWithdrawn } from '../../storage/withdrawn-comments.ts';
import { commit } from '../commit.ts';
import type { Context } from '../context.ts';
import { readLog } from '../log-chain.ts';
import { readWave } from '../read-wave.ts';

/** One file of the archive. */
export interface ArchivePart {
  path: string;
  text: string;
}

const mostBlocks = 100_000;

/**
 * Everything the organisation owns of its drafts and its finished waves, file by file, so that no
 * more than one wave is in memory. The log says first that it was taken out.
 * @param readme what the archive says of itself
 */
export async function* readForArchive(
  context: Context,
  readme: string,
): AsyncGenerator<ArchivePart> {
  const all = await listWaves(context.db);
  const taken = all.filter(isArchived);
  await commit(context, 'owner', {
    guard: [],
    statements: [],
    entries: [{ action: 'archive.exported', details: { waves: taken.length } }],
  });
  const log = (await readLog(context)).reverse();
  const files: Contents['files'] = {};
  const kept = async (path: string, text: string): Promise<ArchivePart> => {
    files[path] = toHex(await sha256(utf8(text)));
    return { path, text };
  };
  yield kept('README.md', readme);
  yield kept('schema.json', archiveJsonSchema());
  yield kept('organisation.json', written(await organisationFile(context)));
  yield kept('log.json', written(log));
  for (const { hash, body } of await listFielded(context.db)) {
    yield kept(`definitions/${hash}.json`, body);
  }
  for (const { id } of taken) {
    yield kept(`waves/${id}/wave.json`, written(await waveFile(context, id)));
    const plan = await findPlan(context.db, id);
    if (plan !== null) yield kept(`waves/${id}/plan.json`, plan);
    const release = await findRelease(context.db, id);
    if (release !== null) yield kept(`waves/${id}/release.json`, release.join(''));
  }
  const contents: Contents = {
    format: archiveFormat,
    madeAt: context.now.toISOString(),
    log: { lines: log.length, head: log.at(-1)?.hash ?? '' },
    leftOut: all.flatMap(({ id, title, state }) =>
      taken.some((one) => one.id === id) ? [] : [{ id, title, state }],
    ),
    waves: taken.map(({ id }) => id),
    files,
  };
  yield { path: 'archive.json', text: written(contents) };
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isArchived({ state }: WaveHead): boolean {
  return archivedStates.some((one) => one === state);
}

async function organisationFile({ db }: Context): Promise<OrganisationFile> {
  const found = await findOrganisation(db);
  const logo = await findLogo(db);
  const { name, controller, contact, councilDecision, councilDate, introduction } = found ?? {};
  return {
    details: found
      ? {
          name: name ?? '',
          controller: controller ?? '',
          contact: contact ?? '',
          councilDecision: councilDecision ?? '',
          councilDate: councilDate ?? null,
          logo: logo?.logo ?? null,
          logoType: logo?.logoType ?? null,
        }
      : null,
    introduction: { ...introduction },
    rosterMapping: await findRosterMapping(db),
  };
}

async function waveFile(context: Context, id: string): Promise<WaveFile> {
  const { db } = context;
  const wave = await readWave(context, id);
  const draft = wave.state === 'draft';
  const reminders = await listReminders(db, id);
  const withoutWave = <Row extends { wave: string }>({ wave: _wave, ...row }: Row) => row;
  return {
    id,
    title: wave.title,
    state: wave.state as WaveFile['state'],
    settings: wave.settings,
    // The key of a draft's box is made anew: who holds it is told where it is opened.
    boxKey: draft ? null : wave.boxKey,
    boxOpened: wave.boxOpened,
    manifest: wave.manifest as WaveFile['manifest'],
    manifestHash: wave.manifestHash,
    manifestJws: wave.manifestJws,
    openedOn: wave.openedOn,
    closedOn: wave.closedOn,
    closesAt: wave.closesAt,
    cancelReason: wave.cancelReason,
    releaseHash: wave.releaseHash,
    keyHolders: (await listKeyHolders(db, id)).map(({ name }) => name),
    blocks: (await listBlocks(db, id, '', mostBlocks)).map(withoutWave),
    amendments: await listAmendments(db, id),
    stages: { ...(await findStages(db, id)) },
    receipts: await listReceipts(db, id),
    withdrawn: [...(await listWithdrawn(db, id))],
    agreements: (await listAgreements(db, id)).map((row) => ({
      ...withoutWave(row),
      reminder: reminders.get(row.id) ?? null,
    })),
    earlier: (await listVersions(db, id)).map(withoutWave),
    decision: await findDecision(db, id),
    refusals: await listRefusals(db, id),
  };
}
