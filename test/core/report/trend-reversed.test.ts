import { describe, expect, it } from 'vitest';
import type { Definition, Item } from '../../../src/core/definition/definition-schema.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { itemsPage } from '../../../src/core/report/items/items.ts';
import { changeSince } from '../../../src/core/report/trend/change-since.ts';
import type { WaveInSeries } from '../../../src/core/report/trend/series.ts';
import { trendPage } from '../../../src/core/report/trend/trend.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';

const items = ['d1_1', 'd1_2', 'd1_3', 'd1_4'];

/** The same survey with these items of the first scale, of which some are put the other way round. */
function asking(kept: readonly string[], reversed: readonly string[]): Definition {
  const turn = (item: Item) => ({ ...item, reversed: reversed.includes(item.id) });
  return {
    ...reportDefinition,
    sections: reportDefinition.sections.map((section) => ({
      ...section,
      screens: section.screens.map((screen) => ({
        ...screen,
        items: screen.items
          .filter((item) => item.scale !== 'd1' || kept.includes(item.id))
          .map(turn),
      })),
    })),
  };
}

/** Forty people whose opinion on the first scale lies around a level. */
function wave(level: number, kept: readonly string[], reversed: readonly string[]): WaveInSeries {
  const definition = asking(kept, reversed);
  const people = Array.from({ length: 40 }, (_, place): Person => {
    const opinion = level + (place % 3) - 1;
    const given = kept.map((id) => [id, reversed.includes(id) ? 6 - opinion : opinion]);
    const answers = sheet(definition, {
      ...Object.fromEntries(given),
      recommend: place % 4 === 0 ? 1 : 9,
    });
    return { layer: 'employee', department: 'a', answers };
  });
  const blockOf = () => 'all';
  const release = makeRelease({ definition, people, blockOf, selects: [{}] });
  return { scope: scopeOf(release, definition), months: level };
}

function linesOf(series: WaveInSeries[], ids: readonly string[]) {
  const lines = trendPage(series).groups[0]?.lines ?? [];
  return lines
    .filter(({ measure }) => ids.includes(measure.id))
    .map(({ measure, last }) => [
      measure.title?.en,
      last.withheld ? null : Math.round(last.change),
    ]);
}

describe('an item that is put the other way round', () => {
  it('rises with the theme it stands for, in the trend and beside an action', () => {
    const waves = [wave(2, items, ['d1_2']), wave(4, ['d1_2'], ['d1_2'])] as const;
    const change = changeSince(...waves, 'd1');
    expect(!change.withheld && [Math.round(change.change), change.oneQuestion]).toEqual([2, true]);
    expect(linesOf([...waves], ['d1', 'd1_2'])).toEqual([['Dimension d1', 2]]);
    const turned = [wave(2, ['d1_2'], ['d1_2']), wave(4, items, ['d1_2'])] as const;
    const back = changeSince(...turned, 'd1');
    expect(!back.withheld && back.change).toBeCloseTo(2);
  });

  it('keeps its own direction under its own words', () => {
    const waves = [wave(2, items, ['d1_2']), wave(4, ['d1_2'], ['d1_2'])] as const;
    const change = changeSince(...waves, 'd1_2');
    expect(!change.withheld && [Math.round(change.change), change.oneQuestion]).toEqual([
      -2,
      false,
    ]);
  });

  it('goes by its own words where a theme shares several, so that no two lines have one name', () => {
    const shared = ['d1_2', 'd1_3'];
    const waves = [wave(2, items, ['d1_2']), wave(4, shared, ['d1_2'])];
    expect(linesOf(waves, ['d1', ...shared])).toEqual([
      ['Statement 1.2', -2],
      ['Statement 1.3', 2],
    ]);
  });

  it('has a net score in the same direction as its favourable share', () => {
    const netOf = (reversed: string[]) => {
      const { scope } = wave(3, items, reversed);
      const rows = itemsPage(scope).sections.flatMap((section) => section.rows);
      const cell = rows.find(({ item }) => item.id === 'recommend')?.cells[0];
      if (!cell || cell.withheld || cell.kind !== 'counts' || !cell.net) throw new Error('none');
      return { favourable: cell.favourable, net: cell.net.value };
    };
    expect(netOf([])).toEqual({ favourable: 0.75, net: 50 });
    expect(netOf(['recommend'])).toEqual({ favourable: 0.25, net: -50 });
  });
});
