import { itemsOf } from '../core/definition/definition.ts';
import type { Definition } from '../core/definition/definition-schema.ts';

/** Bytes of a release that a Worker with 128 MB can publish and show, measured (docs/platform.md). */
const mostReleased = 20_000_000;

/** Bytes of a release for each block, with its comments, and for each question about it; about. */
const bytesPerBlock = 3_000;
const bytesPerQuestion = 70;

/**
 * Blocks that a wave with these questions may have at most, so that its report can be made; a pair of
 * leaders and staff, who stand beside each other on every scale, counts as one more.
 */
export function mostBlocks(definition: Definition): number {
  const bytes = bytesPerBlock + bytesPerQuestion * itemsOf(definition).length;
  return Math.floor(mostReleased / bytes);
}
