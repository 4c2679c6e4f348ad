/**
 * How many key holders it takes to open a box: `either` of them alone, each with the whole key, or
 * `two-of-three` together, each with a share.
 */
export const keyHoldings = ['either', 'two-of-three'] as const;
export type KeyHolding = (typeof keyHoldings)[number];

/** Where it takes two of three: the shares, and the holders who have one each. */
export const shareCount = 3;

/** Manifests from before shares existed do not say it: there, either holder opens the box. */
export function keyHoldingOf(manifest: { keyHolding?: KeyHolding | undefined }): KeyHolding {
  return manifest.keyHolding ?? 'either';
}
