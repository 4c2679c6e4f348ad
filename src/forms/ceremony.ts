import * as z from 'zod';
import { keyHoldings } from '../core/ballot/key-holding.ts';

/**
 * Where a wave and its key holders stand: what the key holder's page is drawn from. It holds no
 * secret; the private key never leaves the holder's device.
 */
export const ceremonySchema = z.object({
  wave: z.object({
    id: z.string(),
    title: z.string(),
    state: z.enum(['draft', 'planned', 'open', 'closed', 'released', 'purged', 'cancelled']),
    /** When it closes, or closed: ISO date-time. */
    closes: z.string(),
    /** The time zone of the organisation, in which that moment is told. */
    zone: z.string(),
  }),
  /** The holder who is signed in: its place in `holders`. */
  holder: z.int().min(0),
  holders: z.array(z.object({ name: z.string(), proven: z.boolean(), rehearsed: z.boolean() })),
  /** Whether either holder has the whole key, or each of three a share. */
  holding: z.enum(keyHoldings),
  /** The public key of the ballot box (base64url), null while there is none. */
  boxKey: z.string().nullable(),
  /** Hash of the manifest; from then on the key is fixed. */
  manifestHash: z.string().nullable(),
});
export type Ceremony = z.infer<typeof ceremonySchema>;
