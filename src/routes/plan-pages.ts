import { Hono } from 'hono';
import { DomainError } from '../core/ground/errors.ts';
import { type BlocksPage, blocksAfter, type PlanPage, planPart } from '../forms/plan-pages.ts';
import { listBlocks } from '../storage/blocks.ts';
import { findPlanPart } from '../storage/plans.ts';
import { findWaveEnd } from '../storage/waves.ts';
import type { AppContext, AppEnv } from './app-env.ts';

/**
 * The plan that a manifest binds, page by page: for key holders, the works council and whoever
 * checks a wave. Nothing in it changes once the manifest is fixed, and nothing is shown before.
 */
export const planPages = new Hono<AppEnv>();

const blocksPerPage = 500;

/** A part of the plan's text; `next` is the part that follows, null behind the last. */
planPages.get('/:wave/plan', async (c) => {
  const id = await fixedWave(c);
  const part = planPart.parse(c.req.query('part'));
  const found = await findPlanPart(c.get('context').db, id, part);
  if (!found) throw new DomainError('page.unknown');
  return c.json({ body: found.body, next: found.last ? null : part + 1 } satisfies PlanPage);
});

/** Blocks in the order of their ids; `next` is the block after which to go on. */
planPages.get('/:wave/blocks', async (c) => {
  const id = await fixedWave(c);
  const after = blocksAfter.parse(c.req.query('after'));
  const rows = await listBlocks(c.get('context').db, id, after, blocksPerPage);
  const last = rows.length === blocksPerPage ? rows.at(-1) : undefined;
  return c.json({
    blocks: rows.map(({ block, ticketKey, leaf, place, path }) => ({
      leaf: leaf ? JSON.parse(leaf) : { block, ticketKey },
      place,
      path: path ? JSON.parse(path) : null,
    })),
    next: last?.block ?? null,
  } satisfies BlocksPage);
});

/** @throws DomainError `wave.unknown`, also before the manifest is fixed */
async function fixedWave(c: AppContext): Promise<string> {
  const id = c.req.param('wave') ?? '';
  const found = await findWaveEnd(c.get('context').db, id);
  if (!found?.fixed) throw new DomainError('wave.unknown');
  return id;
}
