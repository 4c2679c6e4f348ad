import { and, eq, sql } from 'drizzle-orm';
import { keptSigned } from '../core/ground/kept-shapes.ts';
import type { Database } from './database.ts';
import { amendment, block, invitation, wave } from './schema.ts';
import { readStored } from './stored-json.ts';

/** What staff need of the database while they answer, each in one round trip. */

const ofInvitation = and(eq(block.wave, invitation.wave), eq(block.block, invitation.block));

/** An invitation with its wave, and its block as the manifest binds it. */
export async function findLink(db: Database, authHash: string) {
  const amendments = sql<string>`(SELECT json_group_array(jws) FROM
    (SELECT jws FROM ${amendment} WHERE ${amendment.wave} = ${wave.id} ORDER BY position))`;
  const found = await db
    .select({
      wave: wave.id,
      title: wave.title,
      state: wave.state,
      opens: sql<string>`${wave.settings} ->> '$.opens'`,
      manifest: wave.manifest,
      jws: wave.manifestJws,
      amendments,
      block: invitation.block,
      language: invitation.language,
      leaf: block.leaf,
      place: block.place,
      path: block.path,
    })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.wave))
    .leftJoin(block, ofInvitation)
    .where(eq(invitation.authHash, authHash))
    .get();
  if (!found) return null;
  return { ...found, amendments: readStored('amendment.jws', keptSigned, found.amendments) };
}

/** An invitation with the state of its wave. */
export async function findTicketRight(db: Database, authHash: string) {
  const found = await db
    .select({
      wave: wave.id,
      state: wave.state,
      cancelReason: wave.cancelReason,
      closesAt: wave.closesAt,
      block: invitation.block,
      blindedHash: invitation.blindedHash,
    })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.wave))
    .where(eq(invitation.authHash, authHash))
    .get();
  return found ?? null;
}

/** The state of a wave, and what ballots of one of its blocks are checked against. */
export async function findBox(db: Database, id: string, blockId: string) {
  const found = await db
    .select({
      state: wave.state,
      cancelReason: wave.cancelReason,
      ballotBytes: sql<number | null>`${wave.manifest} ->> '$.definition.ballotBytes'`,
      ticketKey: block.ticketKey,
    })
    .from(wave)
    .leftJoin(block, and(eq(block.wave, wave.id), eq(block.block, blockId)))
    .where(eq(wave.id, id))
    .get();
  return found ?? null;
}
