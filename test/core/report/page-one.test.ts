import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../scripts/play/chance.ts';
import type { Answers } from '../../../src/core/definition/answers.ts';
import { languages } from '../../../src/core/language/language.ts';
import { display } from '../../../src/core/report/figures/scale.ts';
import { type Scope, scopeOf } from '../../../src/core/report/groups/scope.ts';
import { alignmentPage } from '../../../src/core/report/level/judged.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import { writeFinding } from '../../../src/core/report/summary/sentences.ts';
import { seriousness, summaryPage } from '../../../src/core/report/summary/summary.ts';
import type { Topic } from '../../../src/core/report/summary/topics.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { itemsPerScale, reportDefinition } from '../../support/report-definition.ts';
import { fixtureDepartments, fixtureSelects } from '../../support/report-people.ts';

/** An organisation of any level, any gap between its sides, any size and response. */
function organisation(seed: number): Scope {
  const stream = chanceFrom(seed);
  const chance = () => stream.next();
  const between = (low: number, high: number) => low + (high - low) * chance();
  const departments = fixtureDepartments.slice(0, 1 + Math.floor(chance() * 4));
  const [level, gap, spread] = [between(1.4, 4.6), between(-1.2, 1.2), between(0, 0.8)];
  const [response, size] = [between(0.35, 1), Math.round(between(20, 60))];
  const lifts = itemsPerScale.map(() => [between(-spread, spread), gap * between(-0.2, 1.2)]);
  const people = departments.flatMap((department) =>
    Array.from({ length: size }, (_, i): Person => {
      const layer = i < size / 4 ? 'middle' : 'employee';
      if (chance() > response) return { layer, department, answers: null };
      const answers: Answers = {};
      itemsPerScale.forEach((count, s) => {
        const [own = 0, apart = 0] = lifts[s] ?? [];
        for (let j = 1; j <= count; j += 1) {
          const lift = own + (layer === 'middle' ? apart : 0);
          const rated = Math.round(level + lift + (chance() + chance() - 1) * 2);
          answers[`d${s + 1}_${j}`] = Math.max(1, Math.min(5, rated));
        }
      });
      answers.top3 = itemsPerScale
        .map((_one, s) => ({ id: `d${s + 1}`, weight: chance() + s * spread }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ id }) => id);
      return { layer, department, answers: sheet(reportDefinition, answers) };
    }),
  );
  const release = makeRelease({
    definition: reportDefinition,
    people,
    blockOf: ({ layer, department }) => `${department}-${layer}`,
    selects: fixtureSelects.filter(
      ({ department, layer }) =>
        (!department || departments.includes(department)) && !['top', 'lead'].includes(layer ?? ''),
    ),
  });
  return scopeOf(release, reportDefinition);
}

const scopes = Array.from({ length: 60 }, (_, at) => organisation(at + 1));

/** Every sentence of page one, its topics among them. */
function sentencesOf(source: ReportSource): string[] {
  return partsIn(describePage('summary', source).parts)
    .flatMap((part) => {
      if (part.kind === 'text') return [part.text];
      return part.kind === 'topics' ? part.topics.flatMap(({ reasons }) => reasons) : [];
    })
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu}|[“„«])/u));
}

const source = (scope: Scope, language: (typeof languages)[number]): ReportSource => ({
  scope,
  language,
  words: reportWords(language),
  releaseHash: 'e'.repeat(64),
});

/** What somebody could take for a judgement, in English. */
const judging =
  /\b(little|uneven\w*|fairly|firm|weak\w*|strong\w*|clear\w*|widest|large\w*|small\w*|high\w*|low\w*|positive|close|less|more|above|below|care|different\w*|same|important|serious\w*|good|bad|great|poor|very|sharp\w*|notab\w*|signific\w*|remark\w*|worr\w*|excellent|sufficient)\b/gi;

describe('every sentence of page one', () => {
  it.each(languages)('has at most one figure and its interval, in %s', (language) => {
    const seen = new Set<string>();
    for (const scope of scopes) {
      for (const text of sentencesOf(source(scope, language))) {
        seen.add(text);
        expect(text).not.toMatch(/[{}]|NaN|undefined|Infinity/);
        const brackets = text.match(/\([^)]*\)/g) ?? [];
        expect(brackets.length, text).toBeLessThanOrEqual(1);
        // Within them: two ends and how many people.
        expect(brackets.join().match(/\d+(?:[.,]\d+)?/g)?.length ?? 0, text).toBeLessThanOrEqual(3);
        const bare = text.replace(/\([^)]*\)/g, '').replace(/[“„«][^”“»]*[”“»]/g, '');
        const figures = bare.match(/\d+[.,]\d+|\d+\s?%/g) ?? [];
        expect(figures.length, text).toBeLessThanOrEqual(1);
      }
    }
    expect(seen.size).toBeGreaterThan(150);
  });

  it('judges with no word that has no rule in docs/statistics.md', () => {
    const page = readFileSync(new URL('../../../docs/statistics.md', import.meta.url), 'utf8');
    const [, rules = ''] = /\n## Words and topics([\s\S]*?)\n## /.exec(page) ?? [];
    const documented = new Set(
      [...rules.matchAll(/\*([^*|]+)\*/g)].flatMap(([, words = '']) =>
        words.toLowerCase().split(/[\s,]+/),
      ),
    );
    const used = new Set<string>();
    for (const scope of scopes) {
      for (const text of sentencesOf(source(scope, 'en'))) {
        const bare = text.replace(/[“][^”]*[”]/g, '');
        for (const [word] of bare.matchAll(judging)) used.add(word.toLowerCase());
      }
    }
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((word) => !documented.has(word))).toEqual([]);
  });
});

describe('what page one says', () => {
  it('it says once: the level, the gap to name, and who took part', () => {
    let levels = 0;
    for (const scope of scopes) {
      const parts = partsIn(describePage('summary', source(scope, 'en')).parts);
      const texts = parts.flatMap((part) => (part.kind === 'text' ? [part] : []));
      const said = texts.map(({ text }) => text);
      expect(new Set(said).size).toBe(said.length);
      const ofLevel = texts.filter(({ claims }) => claims?.includes('level'));
      expect(ofLevel.length).toBeLessThanOrEqual(1);
      levels += ofLevel.length;
      const named = texts.filter(({ claims }) => claims?.includes('gaps'));
      const counts = named.filter(({ text }) => /of the \d+ themes|all \d+ themes/.test(text));
      expect(counts.length).toBeLessThanOrEqual(1);
    }
    expect(levels).toBeGreaterThan(20);
  });

  it('of the level is a word only where both ends of the interval have it', () => {
    const said = new Set<string | null>();
    for (const scope of scopes) {
      for (const found of summaryPage(scope).level) {
        if (found.code !== 'level') continue;
        const { low, high } = found.index;
        const [from, to] = [low, high].map((end) => seriousness(display(end ?? 0, 1, 5)));
        expect(found.level).toBe(from === to ? from : null);
        said.add(found.level);
      }
    }
    expect(said).toEqual(new Set(['weak', 'mixed', 'fair', 'strong', null]));
  });

  it('never calls the themes alike where it names one that lies lower than the average', () => {
    let alike = 0;
    for (const scope of scopes) {
      const { level, topics, differences } = summaryPage(scope);
      const codes = level.map(({ code }) => code);
      if (codes.includes('even')) {
        alike += 1;
        expect(topics.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain(
          'low',
        );
        expect(codes).not.toContain('lowest');
      }
      // That one theme is apart has its own sentence, which says who is the more positive.
      const [count] = differences.filter(({ code }) => code === 'gapCount');
      if (count?.code !== 'gapCount' || count.clear > 1) continue;
      const said = writeFinding(count, source(scope, 'en'));
      expect(said).not.toContain('each time');
    }
    expect(alike).toBeGreaterThan(2);
  });

  it('of a gap is about one that is clear, and about none as wide as it calls the widest', () => {
    let widest = 0;
    for (const scope of scopes) {
      const { rows } = alignmentPage(scope).whole;
      for (const found of summaryPage(scope).differences) {
        if (found.code !== 'gap') continue;
        const { low, high, gap, clear } = found.gap;
        expect(clear).toBe(true);
        expect(low * high, 'an interval without zero').toBeGreaterThan(0);
        if (!found.widest) continue;
        widest += 1;
        for (const { measure, gap: plain, within } of rows) {
          const other = within.withheld ? plain : within;
          if (other.withheld || measure.id === found.measure.id) continue;
          expect(Math.abs(other.gap)).toBeLessThan(Math.abs(gap));
        }
      }
    }
    expect(widest).toBeGreaterThan(0);
  });

  it('to talk about first is ranked by reasons, gap and level, and never without the widest gap', () => {
    const codes = new Set<string>();
    const wideOf = ({ reasons }: Topic) =>
      Math.max(0, ...reasons.map((one) => (one.code === 'gap' ? Math.abs(one.gap.gap) : 0)));
    for (const scope of scopes) {
      const { topics } = summaryPage(scope);
      expect(topics.length).toBeLessThanOrEqual(3);
      for (const { reasons } of topics) for (const { code } of reasons) codes.add(code);
      const clear = alignmentPage(scope).whole.rows.flatMap(({ measure, gap, within }) => {
        if (gap.withheld || !gap.clear) return [];
        return [{ id: measure.id, width: Math.abs((within.withheld ? gap : within).gap) }];
      });
      const [first] = clear.toSorted((a, b) => b.width - a.width);
      if (first) expect(topics.map(({ measure }) => measure.id)).toContain(first.id);
      topics
        .slice(1, topics.at(-1)?.measure.id === first?.id ? -1 : undefined)
        .forEach((one, at) => {
          const before = topics[at];
          if (!before) throw new Error('no topic before');
          const keys = (topic: Topic) => [topic.reasons.length, wideOf(topic), -topic.mean.mean];
          const [a, b] = [keys(before), keys(one)];
          const decides = a.findIndex((key, place) => key !== b[place]);
          expect((a[decides] ?? 0) - (b[decides] ?? 0)).toBeGreaterThanOrEqual(0);
        });
    }
    expect(codes).toContain('gap');
    expect(codes).toContain('low');
    expect(codes).toContain('chosen');
  });
});
