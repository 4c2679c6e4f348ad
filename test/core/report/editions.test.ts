import { describe, expect, it } from 'vitest';
import { type StaffLanguage, staffLanguages } from '../../../src/core/language/language.ts';
import { describeEdition, type EditionId } from '../../../src/core/report/editions/editions.ts';
import { standingOf } from '../../../src/core/report/editions/unit-figures.ts';
import { withheld } from '../../../src/core/report/figures/figures.ts';
import { meanOf } from '../../../src/core/report/figures/mean.ts';
import { measuredProfile } from '../../../src/core/report/figures/measures.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { chainPage } from '../../../src/core/report/level/judged.ts';
import type { Chart } from '../../../src/core/report/model/chart.ts';
import { type Page, partsIn } from '../../../src/core/report/model/page.ts';
import { sourceOf } from '../../../src/downloads/edition.ts';
import { withWordsOfStaff } from '../../../src/texts/report-words.ts';
import { editionSample } from '../../support/edition-sample.tsx';
import { reportDefinition } from '../../support/report-definition.ts';
import { agreement, madeUpRelease } from '../../support/report-people.ts';

/** A chart of a page by its id; null where the page does not draw it. */
function chartIn({ parts }: Page, id: string): Chart | null {
  const charts = partsIn(parts).flatMap((part) => {
    if (part.kind === 'chart') return [part.chart];
    return part.kind === 'multiples' ? part.charts : [];
  });
  return charts.find((chart) => chart.id === id) ?? null;
}

const sourceFor = (id: EditionId, language: StaffLanguage = 'nl') =>
  sourceOf(editionSample(id, language));
const pagesOf = (id: EditionId) => describeEdition(id, sourceFor(id));
const pageOf = (pages: readonly Page[], id: string) => {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
};

describe('the edition of a unit', () => {
  const { scope } = editionSample('unit', 'nl');
  const whole = scopeOf(scope.release, scope.definition);

  it('sets each side beside the same side of the whole organisation, with released means', () => {
    for (const side of ['staff', 'leaders'] as const) {
      const chart = chartIn(pageOf(pagesOf('unit'), `beside-${side}`), `beside-${side}`);
      if (chart?.kind !== 'means') throw new Error('no means');
      expect(chart.groups).toHaveLength(2);
      expect(chart.groups[0]).toMatch(side === 'staff' ? /Medewerkers/ : /Leidinggevenden/);
      expect(chart.groups[1]).toMatch(/^Hele organisatie: /);
      const [first] = measuredProfile(scope.release, scope.definition);
      const shown = [scope, whole].map(({ sides, headcounts }) => {
        const group = sides.find(({ name }) => name.side === side);
        if (!first || !group) throw new Error('no side');
        const cell = meanOf(first, group, headcounts);
        return cell.withheld ? null : cell.mean;
      });
      expect(chart.rows[0]?.cells.map((cell) => cell?.mean)).toEqual(shown);
    }
  });

  it('says what is its own by the colours of its row of the chain, each theme once', () => {
    const standing = standingOf(scope);
    const chain = chainPage(whole);
    const row = chain.rows.find(({ name }) => name.id === scope.whole.name.id);
    if (!standing || !row) throw new Error('no standing');
    const tones = row.cells.map((cell) => (cell.withheld ? null : Math.sign(cell.tone)));
    const of = (tone: number) =>
      chain.measures.filter(({ kind }, at) => kind === 'scale' && tones[at] === tone).length;
    const { lower, higher, same } = standing;
    expect([lower, same, higher].map(({ length }) => length)).toEqual([of(-1), of(0), of(1)]);
    expect(JSON.stringify(pageOf(pagesOf('unit'), 'own'))).toContain('alle medewerkers');
  });

  it('of a unit without figures of its own sets nothing beside anything', () => {
    const unknown = scopeOf(scope.release, reportDefinition, 'nowhere');
    const pages = describeEdition('unit', { ...sourceFor('unit'), scope: unknown });
    expect(pages.filter(({ id }) => /^beside|^own/.test(id))).toEqual([]);
  });
});

describe('the works council’s edition', () => {
  it('holds the promise, who took part, what was merged or left out, and the agreements', () => {
    const pages = pagesOf('council');
    expect(pages.map(({ id }) => id)).toEqual([
      'promise',
      'who',
      'gap',
      'merged',
      'agreements',
      'method',
    ]);
    const promise = JSON.stringify(pageOf(pages, 'promise'));
    const { wave, receiptsHash } = madeUpRelease();
    for (const mark of [wave.manifestHash, receiptsHash, 'ab12'.repeat(16)]) {
      expect(promise).toContain(mark);
    }
    expect(JSON.stringify(pageOf(pages, 'merged'))).toContain('Deel');
  });
});

describe('the edition for staff', () => {
  it('says what was said, what is done and where to check it', () => {
    const pages = pagesOf('staff');
    expect(pages.map(({ id }) => id)).toEqual(['said', 'done', 'check']);
    const chart = chartIn(pageOf(pages, 'said'), 'said');
    expect(chart?.kind).toBe('pairs');
    expect(JSON.stringify(pageOf(pages, 'done'))).toContain('Elke week nabellen');
    const check = JSON.stringify(pageOf(pages, 'check'));
    const { id } = madeUpRelease().wave;
    for (const page of ['receipts', 'privacy']) {
      expect(check).toContain(`https://geleding.example/w/${id}/${page}`);
    }
  });

  it.each(staffLanguages)('uses no word that it does not have in %s', (language) => {
    const source = sourceFor('staff', language);
    const foreign = marked(source.words);
    const { staff, agreements } = source.words;
    const words = withWordsOfStaff({ ...foreign, staff, agreements });
    const pages = describeEdition('staff', { ...source, words, agreements: asMeasuredLater });
    // The table of the agreements is for slides, which the desk alone makes.
    const shown = JSON.stringify(pages, (key, value) => (key === 'table' ? null : value));
    expect(shown).not.toContain('⚠');
  });
});

/** An agreement with everything that a later wave can say, or not say, of what changed since. */
const asMeasuredLater = (() => {
  const { change } = agreement;
  if (!change || change.withheld) throw new Error('an agreement with a change');
  const unknown = { ...change, staff: null };
  const changes = [null, withheld, change, unknown, { ...change, clear: true, oneQuestion: true }];
  return changes.map((one, at) => ({
    ...agreement,
    ...{ id: `a${at}`, change: one, review: '2027-06-01' },
    history: [{ ...agreement, changedOn: '2027-01-01' }],
  }));
})();

/** The same words with a mark in each. */
function marked<Words>(words: Words): Words {
  return JSON.parse(JSON.stringify(words), (_, value) =>
    typeof value === 'string' ? `⚠${value}` : value,
  );
}
