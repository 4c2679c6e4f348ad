import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { drivenFront } from '../../../src/core/report/alignment/driven-front.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease } from '../../support/report-people.ts';

/** The release with every answer on a scale moved by this many points. */
function moved(release: Released, scale: string, points: number): Released {
  const copy = structuredClone(release);
  for (const variable of copy.variables.filter(({ id }) => id === scale)) {
    for (const row of variable.fine) row.total += row.n * points;
  }
  return copy;
}

const release = madeUpRelease();
const front = (one: Released) => drivenFront(scopeOf(one, reportDefinition));

describe('driven people in an organisation that does not answer', () => {
  it('is said only when behaviour clears both support and the other departments', () => {
    const low = moved(moved(release, 'd2', -1.5), 'd5', -1.5);
    expect(front(low)?.heldUp).toBe(true);
    expect(front(moved(low, 'd5', 1.5))?.heldUp).toBe(false);
    expect(front(release)?.heldUp).toBe(false);
  });

  it('is about the staff side, what they bring before what they get, each with its people', () => {
    const model = front(release);
    expect(model?.name.side).toBe('staff');
    expect(model?.rows.map(({ measure }) => measure.id)).toEqual(['d9', 'd2', 'd5']);
    for (const { cell } of model?.rows ?? []) {
      if (cell.withheld) throw new Error('withheld');
      expect(cell.n).toBeGreaterThan(7);
    }
  });

  it('never sets a question from 0 to 10 beside themes from 1 to 5', () => {
    const wide = structuredClone(reportDefinition);
    wide.formats.o5 = { kind: 'eleven', low: { nl: 'a', en: 'a' }, high: { nl: 'b', en: 'b' } };
    const outcome = wide.sections.flatMap(({ screens }) => screens.flatMap(({ items }) => items));
    const [last] = outcome.filter(
      ({ scale, format }) => !scale && wide.formats[format]?.kind === 'eleven',
    );
    if (!last) throw new Error('the definition has no such question');
    const copy = structuredClone(release);
    const variable = copy.variables.find(({ id }) => id === last.id);
    if (!variable) throw new Error('it was not published');
    variable.id = 'o5';
    last.id = 'o5';
    wide.driven = { brings: ['d9', 'o5'], gets: ['d2', 'd5'] };
    const model = drivenFront(scopeOf(copy, wide));
    expect(model?.rows.map(({ measure }) => measure.id)).toEqual(['d9', 'd2', 'd5']);
  });

  it('is left out where one of the two themes they get is not shown', () => {
    const copy = structuredClone(release);
    copy.variables = copy.variables.filter(({ id }) => id !== 'd5');
    expect(front(copy)).toBeNull();
  });
});
