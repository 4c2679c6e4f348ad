import * as z from 'zod';
import { fromBase64Url } from '../ground/bytes.ts';
import { staffLanguageSchema } from '../language/language-schema.ts';
import { keyHoldingOf, keyHoldings, shareCount } from './key-holding.ts';

/**
 * The manifest: everything a respondent relies on, public and fixed before the first invitation. It
 * is small whatever the size of the organisation: the plan and the blocks with their ticket keys are
 * bound by their hashes and read apart. Its own hash stands in every link; the six-word fingerprint
 * of that hash stands on paper.
 */

/** Base64url of a fixed number of bytes. */
export const bytesOf = (length: number) =>
  z.string().refine((text) => {
    try {
      return fromBase64Url(text).length === length;
    } catch {
      return false;
    }
  }, `base64url of ${length} bytes`);

/** The public half of the wave's signing key (ES256). */
const signKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: bytesOf(32),
  y: bytesOf(32),
});
export type SignKey = z.infer<typeof signKeySchema>;

/** A private signing key: the public one and its secret number. */
export type PrivateSignKey = SignKey & { d: string };

/** What manifests of every format say. */
export const statements = {
  wave: z.strictObject({ id: z.string().min(1), title: z.string().min(1) }),
  organisation: z.string().min(1),
  /** Who is responsible for the data (GDPR art. 4), and whom to ask. */
  controller: z.string().min(1),
  contact: z.string().min(1),
  /** `anonymous` only where neither HR nor the account's owner can open the box. */
  promise: z.enum(['anonymous', 'confidential']),
  /** Signed manifests say `server-sealed` of a box that the server opens, so the word stays here. */
  openedBy: z.enum(['key-holder', 'server-sealed']),
  definition: z.strictObject({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    /** Bytes of every padded ballot. */
    ballotBytes: z.int().min(256).max(8192),
    /** Hash of the definition in each language of the wave alone, as a device gets it. */
    editions: z.partialRecord(staffLanguageSchema, z.string()).optional(),
  }),
  languages: z.array(staffLanguageSchema).min(1),
  /** The public key of the ballot box (P-256, uncompressed, base64url). */
  boxKey: bytesOf(65),
  signKey: signKeySchema,
  opens: z.iso.datetime(),
  closes: z.iso.datetime(),
  /** Days after the release until the roster and the ballots are deleted. */
  retention: z.strictObject({ roster: z.int().min(0), ballots: z.int().min(0) }),
  worksCouncil: z.strictObject({ decision: z.string().min(1), date: z.iso.date() }).nullable(),
  /** Names or functions of the key holders, as staff know them. */
  keyHolders: z.array(z.string().min(1)),
  /** How many of them it takes; see `keyHoldingOf` for manifests without it. */
  keyHolding: z.enum(keyHoldings).optional(),
};

type Stated = z.infer<z.ZodObject<typeof statements>>;

/** The rules that hold among the statements of a manifest. */
export function withRules<T extends z.ZodType<Stated>>(schema: T): T {
  return schema
    .refine((manifest) => manifest.opens < manifest.closes, 'closes before it opens')
    .refine(
      (manifest) => manifest.promise === 'confidential' || manifest.openedBy === 'key-holder',
      'a wave the server opens is confidential, not anonymous',
    )
    .refine(
      ({ definition: { editions }, languages }) =>
        !editions || Object.keys(editions).sort().join() === [...languages].sort().join(),
      'an edition for each language, and for no other',
    )
    .refine(
      (manifest) =>
        keyHoldingOf(manifest) === 'either' ||
        (manifest.openedBy === 'key-holder' && manifest.keyHolders.length === shareCount),
      'two of three need three holders',
    );
}

export const manifestSchema = withRules(
  z.strictObject({
    format: z.literal('geleding-manifest-2'),
    ...statements,
    /** The smallest group that a report may show. */
    k: z.int().min(5),
    /** Everybody who is invited. */
    headcount: z.int().min(1),
    /** How many blocks there are, and the root over them: see `bindPlan`. */
    blocks: z.strictObject({ count: z.int().min(1), root: bytesOf(32) }),
    /** SHA-256 of the plan's canonical JSON. */
    plan: bytesOf(32),
  }),
);

/** A manifest of today. */
export type Manifest = z.infer<typeof manifestSchema>;
