import { checkPlan } from '../../core/ballot/check-plan.ts';
import type { AnyManifest, KeyedPlan } from '../../core/ballot/first-manifest.ts';
import { type BlocksPage, blocksPage, type PlanPage, planPage } from '../../forms/plan-pages.ts';

/**
 * Reads the plan that a manifest binds and the ticket keys of its blocks, page by page, and checks
 * both against it.
 * @param get reads the JSON at a path beside the manifest's
 * @throws DomainError `manifest.other`, `manifest.invalid`, and what `get` throws
 */
export async function readServedPlan(
  manifest: AnyManifest,
  get: (path: string) => Promise<unknown>,
): Promise<KeyedPlan> {
  let text = '';
  for (let part: number | null = 0; part !== null; ) {
    const page: PlanPage = planPage.parse(await get(`plan?part=${part}`));
    text += page.body;
    part = page.next;
  }
  const ticketKeys: Record<string, string> = {};
  for (let after: string | null = ''; after !== null; ) {
    const page: BlocksPage = blocksPage.parse(await get(`blocks?after=${after}`));
    for (const { leaf } of page.blocks) ticketKeys[leaf.block] = leaf.ticketKey;
    after = page.next;
  }
  return checkPlan(manifest, { plan: JSON.parse(text), ticketKeys });
}
