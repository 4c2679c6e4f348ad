import { describe, expect, test } from 'vitest';
import type { Stages } from '../../src/core/ground/audiences.ts';
import { readFields, type Sent } from '../../src/forms/form.ts';
import { stagesForm, stagesOf, stageValues } from '../../src/forms/stages.ts';
import { formOf } from '../support/world-visitor.ts';

const stages: Stages = {
  hr: '2026-12-22T15:00:00.000Z',
  management: '2026-12-29T15:00:00.000Z',
  council: '2026-12-30T15:00:00.000Z',
  'unit-heads': '2027-01-05T15:00:00.000Z',
  staff: '2027-01-12T15:00:00.000Z',
};
const now = '2026-12-23T12:00:00.000Z';
const sent = stageValues(stages);
const reading = (change: Sent, at = now) =>
  readFields(stagesForm(stages, at), formOf({ ...sent, ...change }));
const problems = async (change: Sent) =>
  (await reading(change)).problems?.map(({ field, code }) => [field, code]);

describe('who sees a release when', () => {
  test('a day starts at seven in the morning, and today means at once', async () => {
    const { values, problems: wrong } = await reading({ management: ['2026-12-23'] });
    expect(wrong).toBeNull();
    expect(stagesOf(values ?? {}, stages, now)).toEqual({
      hr: stages.hr,
      management: now,
      council: '2026-12-30T06:00:00.000Z',
      'unit-heads': '2027-01-05T06:00:00.000Z',
      staff: '2027-01-12T06:00:00.000Z',
    });
  });

  test('nobody comes before the audience above, or in the past', async () => {
    expect(await problems({ staff: ['2027-01-04'] })).toEqual([['staff', 'stageOrder']]);
    expect(await problems({ management: ['2026-12-22'] })).toEqual([['management', 'datePast']]);
    expect(await problems({ 'unit-heads': ['5 januari'] })).toEqual([['unit-heads', 'badDate']]);
    expect(await problems({ staff: [] })).toEqual([['staff', 'required']]);
  });

  test('what somebody sees already is not hidden again', async () => {
    const later = '2027-01-06T12:00:00.000Z';
    const { values, problems: wrong } = await reading({ management: ['2027-06-01'] }, later);
    expect(wrong).toBeNull();
    expect(stagesOf(values ?? {}, stages, later)).toMatchObject({
      management: stages.management,
      'unit-heads': stages['unit-heads'],
    });
  });
});
