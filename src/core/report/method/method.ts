import type { Released } from '../../disclosure/release/release-schema.ts';
import type { Text } from '../../language/language.ts';
import type { GroupName, Measure } from '../figures/figures.ts';
import { measuredProfile } from '../figures/measures.ts';
import { nameOfBlocks } from '../groups/name-of-blocks.ts';
import type { Scope } from '../groups/scope.ts';
import { type ReliabilityPage, reliabilityPage } from './reliability.ts';

export interface MethodPage {
  wave: Released['wave'];
  definitionTitle: Text;
  participation: Released['participation'];
  receiptsHash: string;
  /** The finest parts anything is published for. */
  blocks: { name: GroupName; headcount: number; ballots: number; planned: number }[];
  /** Parts per measure: fine for means, coarse for exact answers; fewer means more were joined. */
  resolution: { measure: Measure; fine: number; coarse: number }[];
  /** Groups whose figures cover only some of their people, and groups with no figures at all. */
  partly: { name: GroupName; headcount: number; covered: number }[];
  notShown: { name: GroupName; headcount: number }[];
  reliability: ReliabilityPage;
}

/** How the figures came about: parts, resolution, reliability. Why parts were joined is not told. */
export function methodPage(scope: Scope): MethodPage {
  const { release, definition } = scope;
  const inScope = new Set(scope.whole.blocks);
  const inside = (row: { blocks: string[] }) => row.blocks.every((block) => inScope.has(block));
  const covered = (blocks: string[]) =>
    blocks.reduce((sum, block) => sum + (scope.headcounts.get(block) ?? 0), 0);
  const groups = [
    scope.whole,
    ...scope.sides,
    ...scope.layers,
    ...scope.departments,
    ...scope.others,
  ].map(({ name, headcount, blocks }) => ({ name, headcount, covered: covered(blocks) }));
  return {
    wave: release.wave,
    definitionTitle: definition.title,
    participation: release.participation,
    receiptsHash: release.receiptsHash,
    blocks: release.blocks
      .filter((block) => inScope.has(block.id))
      .map((block) => ({
        name: nameOfBlocks(scope, [block.id]),
        headcount: block.headcount,
        ballots: block.ballots,
        planned: block.planned.length,
      })),
    resolution: measuredProfile(release, definition).map(({ measure, rows }) => {
      const coarse = release.variables.find(({ id }) => id === measure.id)?.coarse ?? [];
      return { measure, fine: rows.filter(inside).length, coarse: coarse.filter(inside).length };
    }),
    partly: groups.filter((group) => group.covered > 0 && group.covered < group.headcount),
    notShown: groups
      .filter((group) => group.covered === 0)
      .map(({ name, headcount }) => ({ name, headcount })),
    reliability: scope.unit ? { rows: [], associations: [] } : reliabilityPage(scope),
  };
}
