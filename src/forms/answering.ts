import * as z from 'zod';
import { blockIdSchema } from '../core/ballot/plan-schema.ts';
import { staffLanguageSchema, textSchema } from '../core/language/language-schema.ts';

/**
 * What a respondent's browser and the server say to each other. Byte strings are base64url. The
 * browser takes the types alone: zod would be half of what staff load (docs/decisions/forms.md), and
 * all that matters in a reply is checked against the hash in the link.
 */
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** `POST /s/open`: shows a link. `auth` is derived from its secret. */
export const linkQuestion = z.strictObject({
  auth: base64url.length(43),
  manifest: base64url.length(43),
});
export type LinkQuestion = z.infer<typeof linkQuestion>;

/** What the server says about the organisation: shown as text, trusted for nothing. */
const organisation = z.strictObject({
  name: z.string(),
  introduction: textSchema.nullable(),
  /** Path of the logo on this host. */
  logo: z.string().nullable(),
  controller: z.string(),
  contact: z.string(),
  /** The time zone its days are told in. */
  zone: z.string(),
});
export type ServedOrganisation = z.infer<typeof organisation>;

const openWave = z.strictObject({
  state: z.literal('open'),
  wave: z.string(),
  title: z.string(),
  organisation,
  block: z.string(),
  /** The block as the manifest binds it; null where the manifest itself holds the plan. */
  bound: z.strictObject({ leaf: z.unknown(), place: z.unknown(), path: z.unknown() }).nullable(),
  /** The language of the invitation. */
  language: staffLanguageSchema,
  manifest: z.unknown(),
  jws: z.string(),
  /** Signed amendments, oldest first. */
  amendments: z.array(z.string()),
});
export type ServedOpen = z.infer<typeof openWave>;

/** A wave before it opens or after it closed. */
const waitingWave = z.strictObject({
  state: z.enum(['not-yet', 'closed', 'cancelled', 'released', 'purged']),
  wave: z.string(),
  title: z.string(),
  organisation,
  /** ISO date or moment. */
  opens: z.string().optional(),
  reason: z.string().optional(),
});
export type WaitingWave = z.infer<typeof waitingWave>;

export const linkReply = z.union([openWave, waitingWave]);
export type LinkReply = z.infer<typeof linkReply>;

/** `POST /s/ticket`: asks for the one ticket of a link. */
export const ticketQuestion = z.strictObject({
  /** Names the reason when the invitations of a cancelled wave are deleted. */
  wave: z.string().max(64),
  /** The block of the link; a page from before it was asked for leaves it out. */
  block: blockIdSchema.optional(),
  /** What the browser derived from the link. */
  auth: base64url.length(43),
  /** 256 bytes. */
  blinded: base64url.length(342),
});
export type TicketQuestion = z.infer<typeof ticketQuestion>;

export const ticketReply = z.strictObject({ signature: base64url });
export type TicketReply = z.infer<typeof ticketReply>;

/** `POST /ballot`: a sealed ballot with its ticket, without credentials. */
export const ballotQuestion = z.strictObject({
  wave: z.string().max(64),
  block: blockIdSchema,
  nonce: z.string().length(43),
  signature: z.string().length(342),
  ciphertext: z.string().max(8192),
});
export type BallotQuestion = z.infer<typeof ballotQuestion>;

export const ballotReply = z.strictObject({ receipt: z.string().regex(/^[0-9a-f]{64}$/) });
export type BallotReply = z.infer<typeof ballotReply>;

/** `/c`: what the browser derived from the code of a card. */
export const cardQuestion = z.strictObject({ card: base64url.length(43) });
