import { describe, expect, test } from 'vitest';
import { readStages, type StageMoments, stageValues } from '../../src/views/manage/stages-form.ts';

const stages: StageMoments = {
  hr: '2026-12-22T15:00:00.000Z',
  management: '2026-12-29T15:00:00.000Z',
  'unit-heads': '2027-01-05T15:00:00.000Z',
  staff: '2027-01-12T15:00:00.000Z',
};
const now = '2026-12-23T12:00:00.000Z';
const sent = stageValues(stages);
const problems = (change: Record<string, string[]>, at = now) =>
  readStages({ ...sent, ...change }, stages, at).problems.map(({ field, code }) => [field, code]);

describe('who sees a release when', () => {
  test('a day starts at seven in the morning, and today means at once', () => {
    const read = readStages({ ...sent, management: ['2026-12-23'] }, stages, now);
    expect(read).toEqual({
      problems: [],
      stages: {
        hr: stages.hr,
        management: now,
        'unit-heads': '2027-01-05T06:00:00.000Z',
        staff: '2027-01-12T06:00:00.000Z',
      },
    });
  });

  test('nobody comes before the audience above, or in the past', () => {
    expect(problems({ staff: ['2027-01-04'] })).toEqual([['staff', 'stageOrder']]);
    expect(problems({ management: ['2026-12-22'] })).toEqual([['management', 'datePast']]);
    expect(problems({ 'unit-heads': ['5 januari'] })).toEqual([['unit-heads', 'badDate']]);
    expect(problems({ staff: [] })).toEqual([['staff', 'required']]);
  });

  test('what somebody sees already is not hidden again', () => {
    const later = '2027-01-06T12:00:00.000Z';
    const read = readStages({ ...sent, management: ['2027-06-01'] }, stages, later);
    expect(read.problems).toEqual([]);
    expect(read.stages.management).toBe(stages.management);
    expect(read.stages['unit-heads']).toBe(stages['unit-heads']);
  });
});
