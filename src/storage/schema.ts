import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { audiences } from '../core/ground/audiences.ts';

// Every table on one page, as the numbered migrations make them. Keys, hashes, nonces and sealed bytes
// are base64url text. docs/privacy.md says of each column why it exists and when it goes.

export const organisation = sqliteTable('organisation', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  logo: text('logo'),
  logoType: text('logo_type'),
  controller: text('controller').notNull().default(''),
  contact: text('contact').notNull().default(''),
  councilDecision: text('council_decision').notNull().default(''),
  councilDate: text('council_date'),
});

/** HR's own words on the welcome page, in each language it wrote them in. */
export const introduction = sqliteTable('introduction', {
  language: text('language').primaryKey(),
  words: text('words').notNull(),
});

/** What was asked, word for word, by definition and version. */
export const fieldedDefinition = sqliteTable(
  'fielded_definition',
  {
    id: text('id').notNull(),
    version: text('version').notNull(),
    hash: text('hash').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
);

export const waveStates = [
  'draft',
  'planned',
  'open',
  'closed',
  'released',
  'purged',
  'cancelled',
] as const;

export const wave = sqliteTable('wave', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  state: text('state', { enum: waveStates }).notNull(),
  settings: text('settings').notNull(),
  boxKey: text('box_key'),
  /** The wave's signing key, wrapped. */
  signKey: text('sign_key'),
  manifest: text('manifest'),
  manifestHash: text('manifest_hash'),
  manifestJws: text('manifest_jws'),
  openedOn: text('opened_on'),
  closedOn: text('closed_on'),
  /** Set when a key holder starts opening: from then on no ballot is accepted. */
  boxOpened: integer('box_opened', { mode: 'boolean' }).notNull().default(false),
  cancelReason: text('cancel_reason'),
  /** Counts what changed about the wave, so that a write knows when another came first. */
  version: integer('version').notNull().default(0),
  /** When a fixed wave closes, by its manifest and amendments: no ticket is signed after it. */
  closesAt: text('closes_at'),
  /** SHA-256 of the release's text, in hex. */
  releaseHash: text('release_hash'),
  /** Scheme and host its links lead to, fixed with the manifest. */
  origin: text('origin'),
});

/** A wave that is repeated: the clock prepares the next one as a draft. */
export const series = sqliteTable('series', {
  wave: text('wave').primaryKey(),
  title: text('title').notNull(),
  months: integer('months').notNull(),
  nextOn: text('next_on').notNull(),
  /** The wave that was made last; the one that was repeated before there is one. */
  latest: text('latest').notNull(),
});

/** One row: how the clock's last run went. */
export const clock = sqliteTable('clock', {
  id: integer('id').primaryKey(),
  ranAt: text('ran_at').notNull(),
  failures: text('failures').notNull(),
});

/** The text of a wave's plan, in parts that fit in rows. */
export const planPart = sqliteTable(
  'plan_part',
  {
    wave: text('wave').notNull(),
    part: integer('part').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.part] })],
);

/** The blocks of a fixed manifest, each with what shows that the manifest binds it. */
export const block = sqliteTable(
  'block',
  {
    wave: text('wave').notNull(),
    block: text('block').notNull(),
    ticketKey: text('ticket_key').notNull(),
    /** JSON; null, like place and path, under manifests that hold the plan themselves. */
    leaf: text('leaf'),
    place: integer('place'),
    path: text('path'),
  },
  (table) => [primaryKey({ columns: [table.wave, table.block] })],
);

/** Signed amendments to a manifest, in the order in which they follow each other. */
export const amendment = sqliteTable(
  'amendment',
  {
    wave: text('wave').notNull(),
    position: integer('position').notNull(),
    jws: text('jws').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.position] })],
);

/** A secret per wave whose box the server opens, wrapped with the deployment's secret. */
export const boxSecret = sqliteTable('box_secret', {
  wave: text('wave').primaryKey(),
  wrapped: text('wrapped').notNull(),
});

/** Private keys of those boxes, each under the secret of its wave; both rows go with the release. */
export const boxKey = sqliteTable('box_key', {
  wave: text('wave').primaryKey(),
  encrypted: text('encrypted').notNull(),
});

/** How far the server is with opening a box: the sheets so far, under the secret of the wave. */
export const openedPart = sqliteTable(
  'opened_part',
  {
    wave: text('wave').notNull(),
    part: integer('part').notNull(),
    /** Nonce of the last ballot of this part. */
    upTo: text('up_to').notNull(),
    ballots: integer('ballots').notNull(),
    encrypted: text('encrypted').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.part] })],
);

/** The staff list of a wave in preparation; its attributes are gone once the wave opens. */
export const person = sqliteTable(
  'person',
  {
    wave: text('wave').notNull(),
    number: text('number').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    language: text('language').notNull(),
    attributes: text('attributes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.number] })],
);

/** What HR said a column or value of its staff list means. */
export const rosterMapping = sqliteTable(
  'roster_mapping',
  {
    kind: text('kind', { enum: ['column', 'value'] }).notNull(),
    field: text('field').notNull(),
    written: text('written').notNull(),
    meaning: text('meaning').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.field, table.written] })],
);

export const keyHolder = sqliteTable(
  'key_holder',
  {
    wave: text('wave').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    proven: integer('proven', { mode: 'boolean' }).notNull().default(false),
    rehearsed: integer('rehearsed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.wave, table.position] })],
);

export const ticketKey = sqliteTable(
  'ticket_key',
  {
    wave: text('wave').notNull(),
    block: text('block').notNull(),
    publicKey: text('public_key').notNull(),
    /** Wrapped; null once no more tickets can be asked for. */
    privateKey: text('private_key'),
  },
  (table) => [primaryKey({ columns: [table.wave, table.block] })],
);

export const invitation = sqliteTable('invitation', {
  id: text('id').primaryKey(),
  wave: text('wave').notNull(),
  block: text('block').notNull(),
  authHash: text('auth_hash').notNull().unique(),
  number: text('number').notNull(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  language: text('language').notNull(),
  blindedHash: text('blinded_hash'),
  /** Keyed, by which a printed card is found; null until it is made. */
  cardHash: text('card_hash').unique(),
});

export const ballot = sqliteTable(
  'ballot',
  {
    wave: text('wave').notNull(),
    nonce: text('nonce').notNull(),
    block: text('block').notNull(),
    signature: text('signature').notNull(),
    ciphertext: text('ciphertext').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.nonce] })],
);

/** The last daily count per block, already coarse: no finer figure is stored. */
export const participation = sqliteTable(
  'participation',
  {
    wave: text('wave').notNull(),
    block: text('block').notNull(),
    day: text('day').notNull(),
    band: text('band').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.block] })],
);

/** People in a block of one wave and in a block of another: counts that outlive both staff lists. */
export const sharedStaff = sqliteTable(
  'shared_staff',
  {
    wave: text('wave').notNull(),
    block: text('block').notNull(),
    otherWave: text('other_wave').notNull(),
    otherBlock: text('other_block').notNull(),
    people: integer('people').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.wave, table.block, table.otherWave, table.otherBlock] }),
  ],
);

export const release = sqliteTable(
  'release',
  {
    wave: text('wave').notNull(),
    part: integer('part').notNull(),
    body: text('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.part] })],
);

export const releaseStage = sqliteTable(
  'release_stage',
  {
    wave: text('wave').notNull(),
    audience: text('audience', { enum: audiences }).notNull(),
    visibleFrom: text('visible_from').notNull(),
  },
  (table) => [primaryKey({ columns: [table.wave, table.audience] })],
);

export const receipt = sqliteTable(
  'receipt',
  { wave: text('wave').notNull(), receipt: text('receipt').notNull() },
  (table) => [primaryKey({ columns: [table.wave, table.receipt] })],
);

/** Released comments that were withdrawn since, by their id. */
export const withdrawnComment = sqliteTable(
  'withdrawn_comment',
  { wave: text('wave').notNull(), comment: text('comment').notNull() },
  (table) => [primaryKey({ columns: [table.wave, table.comment] })],
);

export const log = sqliteTable('log', {
  position: integer('position').primaryKey(),
  at: text('at').notNull(),
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  details: text('details').notNull(),
  previousHash: text('previous_hash').notNull(),
  /** Empty until it is made, at once after the line. */
  hash: text('hash').notNull(),
  /** Random, for the first line of a transaction. */
  mark: text('mark'),
});
