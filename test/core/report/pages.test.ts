import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { itemsPage } from '../../../src/core/report/items/items.ts';
import { alignmentPage, chainPage, importancePage } from '../../../src/core/report/level/judged.ts';
import { participationPage } from '../../../src/core/report/participation/participation.ts';
import { profilePage } from '../../../src/core/report/profile/profile.ts';
import { writeFinding } from '../../../src/core/report/summary/sentences.ts';
import { seriousness, summaryPage } from '../../../src/core/report/summary/summary.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpPeople, madeUpRelease, referenceRelease } from '../../support/report-people.ts';

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics/expected.json', import.meta.url), 'utf8'),
);
const reference = scopeOf(referenceRelease(), reportDefinition);
const made = scopeOf(madeUpRelease(), reportDefinition);

describe('participation', () => {
  it('counts people, ballots and response, with a margin that shrinks to nothing when all answer', () => {
    const page = participationPage(reference);
    if (page.whole.withheld) throw new Error('withheld');
    expect(page.whole).toMatchObject({ headcount: 613, n: 613, complete: true, bounds: null });
    expect(page.whole.marginMean).toBe(0);
  });

  it('shows what the others could change only where the response is below 60 %', () => {
    const people = madeUpPeople(7).length;
    const page = participationPage(made);
    if (page.whole.withheld) throw new Error('withheld');
    expect(page.whole.headcount).toBe(people);
    expect(page.whole.response).toBeGreaterThan(0.6);
    expect(page.whole.bounds).toBeNull();
    expect(page.whole.marginMean).toBeGreaterThan(0);
    for (const { cell } of page.rows) {
      if (cell.withheld) continue;
      expect(cell.bounds === null).toBe(cell.response >= 0.6);
    }
  });
});

describe('profile', () => {
  it('gives the means and spreads that R gives for every scale', () => {
    const page = profilePage(reference);
    expect(page.measures.map((measure) => measure.kind)).toEqual([
      'index',
      ...Array(9).fill('scale'),
    ]);
    page.whole.cells.slice(1).forEach((cell, i) => {
      if (cell.withheld) throw new Error('withheld');
      expect(cell.n).toBe(expected.scales[i].nScored);
      expect(cell.mean).toBeCloseTo(expected.scales[i].mean, 9);
      expect(cell.sd).toBeCloseTo(expected.scales[i].sd, 9);
      expect(cell.display).toBeCloseTo(25 * (cell.mean - 1), 12);
    });
  });

  it('weighs parts by people and departments alike, beside the plain mean', () => {
    const { totals, whole, rows } = profilePage(made);
    const [plain, leaders, staff] = [whole.cells[1], rows[0]?.cells[1], rows[1]?.cells[1]];
    const [weighed, equal] = [totals.byHeadcount[1], totals.byDepartment[1]];
    if (!weighed || weighed.withheld || !equal || equal.withheld) throw new Error('withheld');
    if (!plain || plain.withheld || !leaders || leaders.withheld || !staff || staff.withheld) {
      throw new Error('withheld');
    }
    expect(weighed.parts).toBe(8);
    expect(equal.parts).toBe(4);
    expect(weighed.n).toBe(plain.n);
    expect(weighed.mean).toBeGreaterThan(staff.mean);
    expect(weighed.mean).toBeLessThan(leaders.mean);
    expect(Math.abs(equal.mean - plain.mean)).toBeLessThan(0.1);
  });

  it('shows the layers that carry most of their people, and leaves out one without figures', () => {
    const page = profilePage(reference);
    expect(page.by).toBe('layers');
    const byName = new Map(page.rows.map((row) => [row.name.labels[0]?.en, row.cells[0]]));
    expect(byName.has('Top')).toBe(false);
    expect(byName.get('Employees')).toMatchObject({ withheld: false });
  });

  it('keeps the intervals of its totals on the answer scale', () => {
    const bright = structuredClone(madeUpRelease());
    for (const row of bright.variables.find(({ id }) => id === 'd1')?.fine ?? []) {
      Object.assign(row, { total: 5 * row.n - 1, spread: 2 });
    }
    const { totals } = profilePage(scopeOf(bright, reportDefinition));
    for (const total of [totals.byHeadcount[1], totals.byDepartment[1]]) {
      if (!total || total.withheld) throw new Error('withheld');
      expect(total.mean).toBeGreaterThan(4.8);
      expect(total.high).toBe(5);
    }
  });

  it('falls back on sides where blocks cross layers', () => {
    expect(profilePage(made).by).toBe('sides');
    expect(profilePage(made).rows.map((row) => row.name.side)).toEqual(['leaders', 'staff']);
  });
});

describe('items', () => {
  it('gives counts with the Wilson interval that R gives, a little wider for protection', () => {
    const row = itemsPage(reference).sections[0]?.rows[0];
    const cell = row?.cells[0];
    if (!cell || cell.withheld || cell.kind !== 'counts') throw new Error('no counts');
    expect(cell.counts).toEqual(expected.favourable.counts);
    expect(cell.favourable).toBeCloseTo(expected.favourable.p, 12);
    const [low, high] = expected.favourable.wilson95;
    // Each row adds about 4/3 beside n·p(1 − p), and one that few or many skipped stands for fewer.
    const rows = reference.release.variables
      .flatMap(({ coarse }) => coarse)
      .flatMap(({ n, items }) =>
        items.filter(({ item }) => item === row?.item.id).map(({ answered }) => ({ n, answered })),
      );
    const parts = { 'nearly-all': 1, most: 0.8, half: 0.6 };
    const scatter = rows.reduce((sum, { n, answered }) => sum + n / parts[answered], 0);
    const share = (expected.favourable.p * cell.n + 3) / (cell.n + 6);
    const added = (rows.length * 4) / 3 / (share * (1 - share));
    const wider = Math.sqrt((scatter + added) / cell.n);
    expect((cell.interval.high - cell.interval.low) / (high - low)).toBeCloseTo(wider, 3);
    expect(cell.interval.low).toBeLessThan(low);
  });

  it('gives the net score of a 0–10 question with R’s error and that of protection', () => {
    const rows = itemsPage(reference).sections.flatMap((section) => section.rows);
    const cell = rows.find((row) => row.item.id === 'recommend')?.cells[0];
    if (!cell || cell.withheld || cell.kind !== 'counts' || !cell.net) throw new Error('no counts');
    expect(cell.net.value).toBeCloseTo(expected.nps.nps, 9);
    const error = (cell.net.high - cell.net.low) / 2 / 1.959963984540054;
    expect(error).toBeGreaterThan(expected.nps.se);
    expect(error).toBeCloseTo(expected.nps.se, 0);
  });

  it('gives a band, never exact answers, where only fine parts lie inside a group', () => {
    const page = itemsPage(made);
    const leaders = made.pairs[0]?.leaders;
    const column = page.columns.findIndex((name) => name.labels[0]?.en?.startsWith('Dept'));
    expect(leaders).toBeDefined();
    // The parts that the department's first question has lie in every band.
    const kinds = page.sections[0]?.rows[1]?.cells.map((cell) => (cell.withheld ? '-' : cell.kind));
    expect(kinds?.[0]).toBe('counts');
    expect(kinds?.[column]).toBe('band');
  });

  it('gives no band that holds every share there is', () => {
    const cells = itemsPage(made).sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const bands = cells.flatMap((cell) => (!cell.withheld && cell.kind === 'band' ? [cell] : []));
    expect(bands).not.toEqual([]);
    expect(bands.filter(({ from, to }) => from <= 0 && to >= 1)).toEqual([]);
  });
});

describe('importance', () => {
  it('shows should − really per twin, and the forced choices with their agreement', () => {
    const page = importancePage(made);
    expect(page.rows.map((row) => row.item.id)).toEqual(['d1_2', 'd2_1', 'd5_1']);
    const [whole] = page.rows[0]?.cells ?? [];
    if (!whole || whole.gap.withheld || whole.should.withheld || whole.really.withheld) {
      throw new Error('withheld');
    }
    expect(whole.gap.gap).toBeGreaterThan(0);
    expect(whole.gap.gap).toBeCloseTo(whole.should.mean - whole.really.mean, 1);
    const [top3] = page.priorities;
    const counts = top3?.columns[0]?.choices;
    if (!counts || counts.withheld || top3.agreement.withheld) throw new Error('withheld');
    expect(counts.options.reduce((sum, option) => sum + option.count, 0)).toBe(3 * counts.n);
    expect(top3.agreement.rankings).toBe(2);
    expect(top3.agreement.tau).not.toBeNull();
  });
});

describe('the chain', () => {
  it('colours a cell only when its whole interval lies on one side of the mean of all', () => {
    let coloured = 0;
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const page = chainPage(scopeOf(madeUpRelease(seed), reportDefinition));
      expect(page.rows).toHaveLength(4);
      for (const row of page.rows) {
        row.cells.forEach((cell, i) => {
          const whole = page.whole.cells[i];
          if (cell.withheld || !whole || whole.withheld || cell.tone === 0) return;
          coloured += 1;
          if (cell.tone > 0) expect(cell.low).toBeGreaterThan(whole.mean);
          else expect(cell.high).toBeLessThan(whole.mean);
        });
      }
    }
    expect(coloured).toBeGreaterThan(8);
  });

  it('colours nothing when departments do not differ', () => {
    expect(
      chainPage(reference)
        .rows.flatMap((row) => row.cells)
        .every((cell) => cell.withheld),
    ).toBe(true);
  });
});

describe('a unit', () => {
  it('shows only groups inside it', () => {
    const unit = scopeOf(madeUpRelease(), reportDefinition, 'hr');
    expect(unit.whole.name.labels.map((label) => label.en)).toEqual(['Dept hr']);
    expect(unit.departments).toEqual([]);
    const inside = new Set(unit.whole.blocks);
    const groups = [...unit.layers, ...unit.sides, ...unit.others];
    for (const group of groups) for (const block of group.blocks) expect(inside).toContain(block);
  });

  it('is empty for a unit nobody named', () => {
    const nowhere = scopeOf(madeUpRelease(), reportDefinition, 'moon');
    expect(profilePage(nowhere).whole.cells.every((cell) => cell.withheld)).toBe(true);
    expect(summaryPage(nowhere).level).toEqual([{ code: 'levelWithheld' }]);
  });
});

describe('the summary', () => {
  it('says how many ballots were counted where they are too few for a report', () => {
    const { participation, ...rest } = madeUpRelease();
    const few = {
      ...{ ...rest, variables: [], index: null },
      participation: { ...participation, ballots: 1 },
    };
    const [first] = summaryPage(scopeOf(few, reportDefinition)).level;
    expect(first).toEqual({ code: 'tooFew', ballots: 1, k: 7 });
    expect(first && writeFinding(first, { language: 'en', words: reportWords('en') })).toBe(
      '1 ballot was counted. A report begins at 7, so there are no figures here.',
    );
  });

  it('answers in codes how serious service is, where layers differ and what to talk about', () => {
    const page = summaryPage(made);
    const codes = [...page.level, ...page.differences].map((finding) => finding.code);
    expect(codes).toContain('level');
    expect(codes).toContain('gapCount');
    expect(page.topics.length).toBeGreaterThan(0);
    expect(page.topics.length).toBeLessThanOrEqual(3);
    for (const topic of page.topics) expect(topic.reasons.length).toBeGreaterThan(0);
  });
});

describe('words', () => {
  const releases = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    scopeOf(madeUpRelease(seed), reportDefinition),
  );

  it('give the index an adjective only where its whole interval carries it', () => {
    const levels = releases.flatMap((scope) => {
      const [found] = summaryPage(scope).level;
      return found?.code === 'level' ? [found] : [];
    });
    expect(levels).toHaveLength(releases.length);
    for (const { level, index } of levels) {
      const [low, high] = [index.low, index.high].map((end) => seriousness(((end ?? 0) - 1) * 25));
      expect(level).toBe(low === high ? low : null);
    }
  });

  it('always put the widest clear gap among what to talk about', () => {
    let seen = 0;
    for (const scope of releases) {
      const clear = alignmentPage(scope).whole.rows.flatMap(({ measure, gap, within }) => {
        if (gap.withheld || !gap.clear) return [];
        const named = within.withheld ? gap : within;
        return [{ id: measure.id, width: Math.abs(named.gap) }];
      });
      const [widest] = clear.toSorted((a, b) => b.width - a.width);
      if (!widest) continue;
      seen += 1;
      const topics = summaryPage(scope).topics.map(({ measure }) => measure.id);
      expect(topics).toContain(widest.id);
    }
    expect(seen).toBeGreaterThan(0);
  });
});
