import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { roleIds, tokenRoles } from '../core/ground/roles.ts';
import type { Language } from '../core/language/language.ts';

/** The tables of whoever signs in, as the numbered migrations make them. Staff are in none of them. */

/** Who may sign in: everybody who works with a wave, never staff. */
export const member = sqliteTable('member', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** By which a company account is known, in lower case; null lets no account in. */
  email: text('email'),
});

export const memberRight = sqliteTable('member_right', {
  id: text('id').primaryKey(),
  member: text('member').notNull(),
  role: text('role', { enum: roleIds }).notNull(),
  wave: text('wave'),
  /** Among the key holders of the wave, from 0. */
  position: integer('position'),
  unit: text('unit'),
  until: text('until'),
});

/** A link that signs a member in, by the hash of its token. */
export const invite = sqliteTable('invite', {
  tokenHash: text('token_hash').primaryKey(),
  member: text('member').notNull(),
  /** On how many more devices it works. */
  uses: integer('uses').notNull(),
  expiresAt: text('expires_at').notNull(),
});

/** A browser that is signed in, for one or several members. */
export const visit = sqliteTable('visit', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  startedAt: text('started_at').notNull(),
  usedAt: text('used_at').notNull(),
  expiresAt: text('expires_at').notNull(),
});

export const visitMember = sqliteTable(
  'visit_member',
  { visit: text('visit').notNull(), member: text('member').notNull() },
  (table) => [primaryKey({ columns: [table.visit, table.member] })],
);

/** A row for each member that the browser was signed in for when it was made. */
export const passkey = sqliteTable(
  'passkey',
  {
    id: text('id').notNull(),
    member: text('member').notNull(),
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    /** JSON list, as the browser named them. */
    transports: text('transports').notNull(),
    addedOn: text('added_on').notNull(),
    /** By what it names whose it is, as its answers say; null until a passkey made before has answered. */
    userHandle: text('user_handle'),
  },
  (table) => [primaryKey({ columns: [table.id, table.member] })],
);

/** With which a program reads released figures, as one kind of reader would. */
export const resultsToken = sqliteTable('results_token', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  name: text('name').notNull(),
  /** Who made it; it never outlives their right. */
  member: text('member').notNull(),
  role: text('role', { enum: tokenRoles }).notNull(),
  /** The only wave it reads; null reads every one. */
  wave: text('wave'),
  /** The department of a head. */
  unit: text('unit'),
  /** ISO moment. */
  until: text('until').notNull(),
  /** The last day it was used, and nothing finer. */
  usedOn: text('used_on'),
});

/** A code by mail, or the request for one. */
export const signInCode = sqliteTable('sign_in_code', {
  /** SHA-256 of the secret that the browser holds which asked. */
  id: text('id').primaryKey(),
  /** In lower case. */
  address: text('address').notNull(),
  /** Of the page on which it was asked. */
  language: text('language').$type<Language>().notNull(),
  askedAt: text('asked_at').notNull(),
  /** A keyed hash; empty before a code went out. */
  code: text('code').notNull(),
  /** How often it may still be tried. */
  tries: integer('tries').notNull(),
  /** Until when the request waits, or the code works. */
  expiresAt: text('expires_at').notNull(),
});

/** Tries to sign in within one minute, where the platform has no counters. */
export const signInTry = sqliteTable('sign_in_try', {
  /** A keyed hash of what was tried, or from where; another one every minute. */
  counter: text('counter').primaryKey(),
  /** Minutes since 1970. */
  period: integer('period').notNull(),
  tries: integer('tries').notNull(),
});

/** Proofs of a box's key, and challenges of passkeys, that were used, until their time is over: none counts twice. */
export const spentProof = sqliteTable('spent_proof', {
  token: text('token').primaryKey(),
  until: text('until').notNull(),
});
