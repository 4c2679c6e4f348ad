import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingOf, dayOf, isDay, openingOf } from '../../src/core/ground/local-day.ts';
import { readSettings, settingsValues } from '../../src/views/manage/settings-form.ts';
import { definition, settings } from './manage-facts.ts';

const context = { definitions: [definition], before: settings, today: '2026-11-21' };
const sent = settingsValues('Voorjaar', settings);
const problemsOf = (change: Record<string, string[]>) =>
  readSettings({ ...sent, ...change }, context).problems.map(({ field, code }) => [field, code]);

describe('the settings form', () => {
  test('what was stored comes back unchanged when HR changes nothing', () => {
    expect(readSettings(sent, context)).toEqual({ title: 'Voorjaar', settings, problems: [] });
  });

  test('a box that the server opens is confidential, needs no holder, and can be chosen back', () => {
    const server = readSettings({ ...sent, promise: ['server'], 'holder-1': [''] }, context);
    expect(server.problems).toEqual([]);
    expect(server.settings).toMatchObject({
      promise: 'confidential',
      openedBy: 'server-sealed',
      keyHolders: [],
    });
    const values = settingsValues('Voorjaar', server.settings);
    expect(values.promise).toEqual(['server']);
    const back = readSettings({ ...values, promise: ['anonymous'] }, context);
    expect(back.problems).toEqual([{ field: 'holder-1', code: 'noHolder' }]);
  });

  test('everything that is wrong is listed at once', () => {
    expect(
      problemsOf({
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
      ['k', 'kFloor'],
      ['closes', 'closesBeforeOpens'],
      ['response-lead', 'badNumber'],
      ['promise', 'chooseOne'],
      ['holder-2', 'sameHolder'],
      ['ballotDays', 'badNumber'],
    ]);
  });

  test('days that are no days, have passed or are too far apart are refused', () => {
    expect(problemsOf({ opens: ['2026-02-30'] })).toEqual([['opens', 'badDate']]);
    expect(problemsOf({ opens: [''] })).toEqual([['opens', 'required']]);
    expect(problemsOf({ opens: ['2026-11-20'] })).toEqual([['opens', 'datePast']]);
    expect(problemsOf({ closes: ['2027-12-01'] })).toEqual([['closes', 'opensTooLong']]);
  });

  test('one key holder is enough, the department always divides, an unknown axis never does', () => {
    const { settings: read } = readSettings(
      { ...sent, 'holder-2': [''], axes: ['contact', 'salary'] },
      context,
    );
    expect(read.keyHolders).toEqual(['Ondernemingsraad']);
    expect(read.axes).toEqual(['department', 'contact']);
  });

  test('two of three together need three different names, and a third name needs two of three', () => {
    const three = { 'holder-3': ['Bedrijfsarts'], keyHolding: ['two-of-three'] };
    const { settings: read, problems } = readSettings({ ...sent, ...three }, context);
    expect(problems).toEqual([]);
    expect(read.keyHolding).toBe('two-of-three');
    expect(read.keyHolders).toEqual(['Ondernemingsraad', 'Vertrouwenspersoon', 'Bedrijfsarts']);
    expect(readSettings(settingsValues('Voorjaar', read), context).settings).toEqual(read);
    expect(problemsOf({ ...three, 'holder-2': [' '] })).toEqual([['holder-2', 'threeHolders']]);
    expect(problemsOf({ ...three, 'holder-3': ['ONDERNEMINGSRAAD'] })).toEqual([
      ['holder-3', 'sameHolder'],
    ]);
    const back = readSettings({ ...sent, ...three, keyHolding: ['either'] }, context).settings;
    expect(back.keyHolders).toEqual(['Ondernemingsraad', 'Vertrouwenspersoon']);
  });

  test('HR as key holder of an anonymous wave is challenged, and may be chosen on purpose', () => {
    const asked = [['holder-2', 'holderIsHr']];
    const likely = ['HR', 'hr-manager', 'HRM', 'Hoofd P&O', 'Personeelszaken', 'Human Resources'];
    for (const name of likely) expect(problemsOf({ 'holder-2': [name] })).toEqual(asked);
    for (const name of ['Christina', 'Ahrend', 'Vertrouwenspersoon', 'Works council', 'Thrust']) {
      expect(problemsOf({ 'holder-2': [name] })).toEqual([]);
    }
    const atDesk = { ...context, atDesk: ['Els de Vries'] };
    const els = readSettings({ ...sent, 'holder-1': ['els de vries'] }, atDesk);
    expect(els.problems).toEqual([{ field: 'holder-1', code: 'holderIsHr' }]);
    expect(problemsOf({ 'holder-2': ['HR'], holderSure: ['yes'] })).toEqual([]);
    expect(problemsOf({ 'holder-2': ['HR'], promise: ['confidential'] })).toEqual([]);
    const stands = { ...context, before: { ...settings, keyHolders: ['Raad', 'HR'] } };
    const again = settingsValues('Voorjaar', stands.before);
    expect(readSettings(again, stands).problems).toEqual([]);
  });

  test('no form a browser can send makes the reader fail', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(sent)), fc.array(fc.string()));
    fc.assert(
      fc.property(fields, (change) => {
        expect(readSettings({ ...sent, ...change }, context).settings.keyHolders).toBeDefined();
      }),
      { seed: 4, numRuns: 300 },
    );
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
