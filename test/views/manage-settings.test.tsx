import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingOf, dayOf, isDay, openingOf } from '../../src/core/ground/local-day.ts';
import { readFields, type Sent } from '../../src/forms/form.ts';
import { settingsForm, settingsOf, settingsValues } from '../../src/forms/settings.ts';
import { formOf } from '../support/world-visitor.ts';
import { definition, settings } from './manage-facts.ts';

const schema = settingsForm({ definition, today: '2026-11-21' });
const sent = settingsValues('Voorjaar', settings);
const reading = (change: Sent) => readFields(schema, formOf({ ...sent, ...change }));
const problemsOf = async (change: Sent) =>
  (await reading(change)).problems?.map(({ field, code }) => [field, code]);

/** The settings that a form without a fault means. */
async function settingsFrom(change: Sent) {
  const { values, problems } = await reading(change);
  if (problems) throw new Error(JSON.stringify(problems));
  return settingsOf(values, definition, settings);
}

describe('the settings form', () => {
  test('what was stored comes back unchanged when HR changes nothing', async () => {
    expect(await settingsFrom({})).toEqual(settings);
    expect((await reading({})).values?.title).toBe('Voorjaar');
  });

  test('a box that the server opens is confidential, needs no holder, and can be chosen back', async () => {
    const server = await settingsFrom({ promise: ['server'], 'holder-1': [''] });
    expect(server).toMatchObject({
      promise: 'confidential',
      openedBy: 'server-sealed',
      keyHolders: [],
    });
    const values = settingsValues('Voorjaar', server);
    expect(values.promise).toEqual(['server']);
    expect(await problemsOf({ ...values, promise: ['anonymous'] })).toEqual([
      ['holder-1', 'noHolder'],
    ]);
  });

  test('everything that is wrong is listed at once', async () => {
    expect(
      await problemsOf({
        title: [' '],
        languages: ['fr'],
        k: ['4'],
        closes: ['2026-11-30'],
        'response-lead': ['0'],
        promise: [],
        'holder-2': ['ondernemingsraad'],
        ballotDays: ['1e2'],
      }),
    ).toEqual([
      ['title', 'required'],
      ['languages', 'noLanguage'],
      ['closes', 'closesBeforeOpens'],
      ['k', 'kFloor'],
      ['response-lead', 'badNumber'],
      ['promise', 'chooseOne'],
      ['holder-2', 'sameHolder'],
      ['ballotDays', 'badNumber'],
    ]);
  });

  test('days that are no days, have passed or are too far apart are refused', async () => {
    expect(await problemsOf({ opens: ['2026-02-30'] })).toEqual([['opens', 'badDate']]);
    expect(await problemsOf({ opens: [''] })).toEqual([['opens', 'required']]);
    expect(await problemsOf({ opens: ['2026-11-20'] })).toEqual([['opens', 'datePast']]);
    expect(await problemsOf({ closes: ['2027-12-01'] })).toEqual([['closes', 'opensTooLong']]);
  });

  test('one key holder is enough, the department always divides, an unknown axis never does', async () => {
    const read = await settingsFrom({ 'holder-2': [''], axes: ['contact', 'salary'] });
    expect(read.keyHolders).toEqual(['Ondernemingsraad']);
    expect(read.axes).toEqual(['department', 'contact']);
  });

  test('two of three together need three different names, and a third name needs two of three', async () => {
    const three = { 'holder-3': ['Bedrijfsarts'], keyHolding: ['two-of-three'] };
    const read = await settingsFrom(three);
    expect(read.keyHolding).toBe('two-of-three');
    expect(read.keyHolders).toEqual(['Ondernemingsraad', 'Vertrouwenspersoon', 'Bedrijfsarts']);
    expect(await settingsFrom(settingsValues('Voorjaar', read))).toEqual(read);
    expect(await problemsOf({ ...three, 'holder-2': [' '] })).toEqual([
      ['holder-2', 'threeHolders'],
    ]);
    expect(await problemsOf({ ...three, 'holder-3': ['ONDERNEMINGSRAAD'] })).toEqual([
      ['holder-3', 'sameHolder'],
    ]);
    const back = await settingsFrom({ ...three, keyHolding: ['either'] });
    expect(back.keyHolders).toEqual(['Ondernemingsraad', 'Vertrouwenspersoon']);
  });

  test('HR as key holder of an anonymous wave is challenged, and may be chosen on purpose', async () => {
    const asked = [['holder-2', 'holderIsHr']];
    const likely = ['HR', 'hr-manager', 'HRM', 'Hoofd P&O', 'Personeelszaken', 'Human Resources'];
    for (const name of likely) expect(await problemsOf({ 'holder-2': [name] })).toEqual(asked);
    for (const name of ['Christina', 'Ahrend', 'Vertrouwenspersoon', 'Works council', 'Thrust']) {
      expect(await problemsOf({ 'holder-2': [name] })).toBeUndefined();
    }
    const about = { definition, today: '2026-11-21' };
    const reads = async (frame: Parameters<typeof settingsForm>[0], change: Sent) =>
      (await readFields(settingsForm(frame), formOf({ ...sent, ...change }))).problems;
    expect(
      await reads({ ...about, atDesk: ['Els de Vries'] }, { 'holder-1': ['els de vries'] }),
    ).toEqual([{ field: 'holder-1', code: 'holderIsHr' }]);
    expect(await problemsOf({ 'holder-2': ['HR'], holderSure: ['yes'] })).toBeUndefined();
    expect(await problemsOf({ 'holder-2': ['HR'], promise: ['confidential'] })).toBeUndefined();
    const before = { ...settings, keyHolders: ['Raad', 'HR'] };
    expect(await reads({ ...about, before }, settingsValues('Voorjaar', before))).toBeNull();
  });

  test('no form a browser can send makes the reader fail, and each problem names a field', async () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(sent)), fc.array(fc.string()));
    await fc.assert(
      fc.asyncProperty(fields, async (change) => {
        const { problems } = await reading(change);
        for (const { field } of problems ?? []) expect(Object.keys(schema.shape)).toContain(field);
      }),
      { seed: 4, numRuns: 300 },
    );
    expect.hasAssertions();
  });
});

describe('days in the Netherlands', () => {
  test('a wave opens at seven and closes at midnight, in winter, in summer and when clocks change', () => {
    expect(openingOf('2026-12-01')).toBe('2026-12-01T06:00:00.000Z');
    expect(openingOf('2027-07-01')).toBe('2027-07-01T05:00:00.000Z');
    expect(closingOf('2026-12-21')).toBe('2026-12-21T22:59:00.000Z');
    expect(closingOf('2027-03-28')).toBe('2027-03-28T21:59:00.000Z');
    expect(openingOf('2027-10-31')).toBe('2027-10-31T06:00:00.000Z');
  });

  test('a day picked comes back as the same day, whatever the season', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      expect(isDay(day)).toBe(true);
      expect([dayOf(openingOf(day)), dayOf(closingOf(day))]).toEqual([day, day]);
    }
  });
});
