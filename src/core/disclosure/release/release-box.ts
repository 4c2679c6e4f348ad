import type { Terms } from '../../ballot/amendments.ts';
import type { AnyManifest } from '../../ballot/first-manifest.ts';
import type { OpenedBox } from '../../ballot/open-box.ts';
import type { Plan } from '../../ballot/plan-schema.ts';
import { receiptsHash } from '../../ballot/receipt.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import type { Redactions } from '../protect/comments.ts';
import type { ReleaseData } from './release-schema.ts';
import { tally } from './tally.ts';

export interface BoxToRelease {
  manifest: AnyManifest;
  plan: Plan;
  manifestHash: string;
  terms: Terms;
  definition: Definition;
  opened: OpenedBox;
  /** Tickets given out per block. */
  tickets: Record<string, number>;
  /** Days the wave opened and closed, like 2026-11-21. */
  openedOn: string;
  closedOn: string;
  /** Comments the key holder left out or blackened. */
  redactions?: Redactions;
}

/** The tables to publish of an opened box: the step from sheets to a release. */
export async function releaseOf(box: BoxToRelease): Promise<ReleaseData> {
  const { manifest, manifestHash, terms, opened } = box;
  const { id, version, hash } = manifest.definition;
  return tally({
    definition: box.definition,
    plan: box.plan,
    wave: {
      ...manifest.wave,
      organisation: manifest.organisation,
      promise: manifest.promise,
      opened: box.openedOn,
      closed: box.closedOn,
      definition: { id, version, hash },
      manifestHash,
    },
    k: terms.k,
    headcounts: terms.headcounts,
    sheets: opened.sheets,
    tickets: box.tickets,
    refused: opened.refused,
    receiptsHash: await receiptsHash(opened.receipts),
    redactions: box.redactions,
  });
}
