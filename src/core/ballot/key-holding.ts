import * as z from 'zod';

/**
 * How many key holders it takes to open a box: `either` of them alone, each with the whole key, or
 * `two-of-three` together, each with a share.
 */
export const keyHoldingSchema = z.enum(['either', 'two-of-three']);
export type KeyHolding = z.infer<typeof keyHoldingSchema>;

/** Where it takes two of three: the shares, and the holders who have one each. */
export const shareCount = 3;

/** Manifests from before shares existed do not say it: there, either holder opens the box. */
export function keyHoldingOf(manifest: { keyHolding?: KeyHolding | undefined }): KeyHolding {
  return manifest.keyHolding ?? 'either';
}
