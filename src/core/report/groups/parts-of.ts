import type { ReportGroup } from '../figures/figures.ts';
import type { Scope } from './scope.ts';

/** Share of a group's people in published parts from which the group stands for them. */
export const mostPeople = 0.75;

/** People of a group in published parts, as a share of all of them. */
export function coverageOf({ headcounts }: Scope, group: ReportGroup): number {
  const covered = group.blocks.reduce((sum, id) => sum + (headcounts.get(id) ?? 0), 0);
  return group.headcount === 0 ? 0 : covered / group.headcount;
}

/**
 * What a scope is divided into where its parts stand beside each other: the layers that figures are
 * published for, where these carry at least three quarters of the people of each, and of everybody;
 * otherwise leaders and staff. A layer of which one department is published would carry the name of
 * all, and a blank one says nothing.
 */
export function partsOf(scope: Scope): { by: 'layers' | 'sides'; groups: ReportGroup[] } {
  const layers = scope.layers.filter(({ blocks }) => blocks.length > 0);
  const together = layers.flatMap(({ blocks }) => blocks);
  const enough =
    layers.every((layer) => coverageOf(scope, layer) >= mostPeople) &&
    coverageOf(scope, { ...scope.whole, blocks: together }) >= mostPeople;
  return layers.length > 1 && enough
    ? { by: 'layers', groups: layers }
    : { by: 'sides', groups: sidesApart(scope) };
}

/**
 * Leaders and staff, as far as they are not the whole by another name: a unit of which only staff are
 * published is its staff.
 */
export function sidesApart({ sides, whole }: Scope): ReportGroup[] {
  return sides.filter(({ blocks }) => blocks.length < whole.blocks.length);
}
