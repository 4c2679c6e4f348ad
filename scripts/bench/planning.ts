import { planBlocks } from '../../src/core/disclosure/plan/plan.ts';
import { previewWave } from '../../src/core/disclosure/plan/preview.ts';
import { chanceFrom } from '../play/chance.ts';
import { type Figure, milliseconds } from './figure.ts';
import { largeOrganisation } from './large-organisation.ts';

/**
 * Planning 100,000 people in 5,000 units, and the preview of both trees at three sizes of k, beside
 * counting these people per unit and layer: once, and once for each of the six plans.
 */
export function measurePlanning(): Figure[] {
  const request = largeOrganisation();
  const { next } = chanceFrom(8);
  const bare = milliseconds(() => {
    const counts = new Map<string, number>();
    for (const { layer, department } of request.people) {
      const cell = `${layer}\n${department}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  });
  const planning = milliseconds(() => planBlocks({ ...request, tree: 'sides', k: 7 }));
  const preview = milliseconds(() => previewWave({ ...request, random: next }));
  return [
    { what: 'planning 100,000 people in 5,000 units', value: planning, bare, unit: 'ms' },
    { what: 'previewing them, two trees, three k', value: preview, bare: 6 * bare, unit: 'ms' },
  ];
}
