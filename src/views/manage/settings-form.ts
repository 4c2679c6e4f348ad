import { coreValuesFrom, coreValuesSchema } from '../../core/definition/core-value.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import { withCoreValues } from '../../core/definition/values.ts';
import type { WaveSettings } from '../../core/disclosure/plan/wave-settings.ts';
import { closingOf, dayOf, isDay, openingOf } from '../../core/ground/local-day.ts';
import { type StaffLanguage, staffLanguages } from '../../core/language/language.ts';
import type { Problem } from '../../forms/problem.ts';
import { coreValueTexts } from '../../texts/core-values.ts';
import type { FormValues } from './fields.tsx';
import { holderSure, likelyHr } from './likely-hr.tsx';

/** The fields of the settings form, filled from what is stored. */
export function settingsValues(title: string, settings: WaveSettings, zone?: string): FormValues {
  const response = Object.entries(settings.expectedResponse).map(
    ([layer, thousandths]) => [`response-${layer}`, [String(thousandths / 10)]] as const,
  );
  return {
    title: [title],
    definition: [settings.definition.id],
    languages: settings.languages,
    ...valueFields(settings.coreValues),
    k: [String(settings.k)],
    axes: settings.axes.filter((axis) => axis !== 'department'),
    opens: [dayOf(settings.opens, zone)],
    closes: [dayOf(settings.closes, zone)],
    promise: [settings.openedBy === 'server-sealed' ? 'server' : settings.promise],
    'holder-1': [settings.keyHolders[0] ?? ''],
    'holder-2': [settings.keyHolders[1] ?? ''],
    'holder-3': [settings.keyHolders[2] ?? ''],
    keyHolding: [settings.keyHolding],
    rosterDays: [String(settings.retention.rosterDays)],
    ballotDays: [String(settings.retention.ballotDays)],
    ...Object.fromEntries(response),
  };
}

/** Longest time a wave may be open, in days. */
const longestOpen = 90;

/**
 * Reads the settings form back. Everything wrong is listed at once; without problems the settings
 * are complete. The tree stays what it was: the plan page asks for it.
 * @param context `today` is the day it is (`2026-11-21`), `atDesk` names whoever signs in as HR
 */
export function readSettings(
  values: FormValues,
  context: {
    definitions: Definition[];
    before: WaveSettings;
    today: string;
    zone?: string;
    atDesk?: string[];
  },
): { title: string; settings: WaveSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const one = (field: string) => values[field]?.[0]?.trim() ?? '';
  const whole = (field: string, min: number, max: number) => {
    const text = one(field);
    const number = Number(text);
    const fits = /^\d+$/.test(text) && number >= min && number <= max;
    if (!fits) problems.push({ field, code: 'badNumber', values: { min, max } });
    return fits ? number : min;
  };

  const title = one('title');
  if (title === '') problems.push({ field: 'title', code: 'required' });
  if (title.length > 120) problems.push({ field: 'title', code: 'tooLong', values: { max: 120 } });

  const definition = context.definitions.find(({ id }) => id === one('definition'));
  if (!definition) problems.push({ field: 'definition', code: 'chooseOne' });
  const offered = definition?.languages ?? staffLanguages;
  const chosen = offered.filter((language) => values.languages?.includes(language));
  if (chosen.length === 0) problems.push({ field: 'languages', code: 'noLanguage' });

  const k = Number(one('k'));
  if (!Number.isInteger(k) || k < 5) problems.push({ field: 'k', code: 'kFloor' });
  else if (k > 50) problems.push({ field: 'k', code: 'badNumber', values: { min: 5, max: 50 } });

  const { opens, closes } = period(one('opens'), one('closes'), context, problems);
  const layers =
    definition?.attributes.find(({ id }) => id === 'layer')?.values?.map(({ id }) => id) ?? [];
  const expectedResponse = Object.fromEntries(
    layers.map((layer) => [layer, whole(`response-${layer}`, 5, 100) * 10]),
  );

  const promise = one('promise');
  const server = promise === 'server';
  if (promise !== 'anonymous' && promise !== 'confidential' && !server) {
    problems.push({ field: 'promise', code: 'chooseOne' });
  }
  const keyHolding = !server && one('keyHolding') === 'two-of-three' ? 'two-of-three' : 'either';
  const names = [one('holder-1'), one('holder-2'), one('holder-3')];
  const keyHolders = server ? [] : holders(names, keyHolding, problems);
  if (promise === 'anonymous' && values[holderSure]?.[0] !== 'yes') {
    challengeHr(keyHolders, context, problems);
  }
  const known = definition?.attributes.map(({ id }) => id) ?? [];
  const axes = known.filter((id) => id !== 'layer' && values.axes?.includes(id));

  const settings: WaveSettings = {
    ...context.before,
    definition: definition
      ? { id: definition.id, version: definition.version }
      : context.before.definition,
    languages: chosen,
    coreValues: definition ? coreValues(one, definition, problems) : [],
    k,
    axes: ['department', ...axes.filter((id) => id !== 'department')],
    expectedResponse,
    promise: promise === 'confidential' || server ? 'confidential' : 'anonymous',
    openedBy: server ? 'server-sealed' : 'key-holder',
    keyHolders,
    keyHolding,
    opens,
    closes,
    retention: {
      rosterDays: whole('rosterDays', 1, 365),
      ballotDays: whole('ballotDays', 1, 365),
    },
  };
  return { title, settings, problems };
}

/** The field with the organisation's values in a language. */
export const valuesField = (language: StaffLanguage) => `coreValues-${language}`;

function valueFields(values: WaveSettings['coreValues']): FormValues {
  const fields = staffLanguages.map((language) => {
    const names = values.map(({ name }) => name[language] ?? '');
    return [valuesField(language), [names.every((name) => name === '') ? '' : names.join('\n')]];
  });
  return Object.fromEntries(fields);
}

/**
 * One value per line, in the same order in each language. A language without any takes over the
 * names of the first that has them: some organisations never translate their values.
 */
function coreValues(
  one: (field: string) => string,
  definition: Definition,
  problems: Problem[],
): WaveSettings['coreValues'] {
  const lists = definition.languages.map((language) => {
    const lines = one(valuesField(language)).split('\n');
    return { language, names: lines.map((line) => line.trim()).filter(Boolean) };
  });
  const written = lists.filter(({ names }) => names.length > 0);
  const [first] = written;
  if (!first) return [];
  const uneven = written.find(({ names }) => names.length !== first.names.length);
  if (uneven) {
    problems.push({ field: valuesField(uneven.language), code: 'valuesUneven' });
    return [];
  }
  const values = coreValuesFrom(
    first.names.map((_, at) =>
      Object.fromEntries(
        lists.map(({ language, names }) => [language, names[at] ?? first.names[at] ?? '']),
      ),
    ),
  );
  try {
    withCoreValues(definition, coreValuesSchema.parse(values), coreValueTexts);
    return values;
  } catch {
    problems.push({ field: valuesField(first.language), code: 'valuesTooMany' });
    return [];
  }
}

function period(
  opens: string,
  closes: string,
  { today, zone }: { today: string; zone?: string },
  problems: Problem[],
) {
  for (const [field, day] of [
    ['opens', opens],
    ['closes', closes],
  ] as const) {
    if (day === '') problems.push({ field, code: 'required' });
    else if (!isDay(day)) problems.push({ field, code: 'badDate' });
    else if (day < today) problems.push({ field, code: 'datePast' });
  }
  if (!isDay(opens) || !isDay(closes)) return { opens: '', closes: '' };
  const days = (Date.parse(closes) - Date.parse(opens)) / 86_400_000;
  if (days < 0) problems.push({ field: 'closes', code: 'closesBeforeOpens' });
  if (days > longestOpen) problems.push({ field: 'closes', code: 'opensTooLong' });
  return { opens: openingOf(opens, zone), closes: closingOf(closes, zone) };
}

/** HR may hold the key of an anonymous wave, but only on purpose; a name that stands is not asked again. */
function challengeHr(
  keyHolders: readonly string[],
  { before, atDesk = [] }: { before: WaveSettings; atDesk?: string[] },
  problems: Problem[],
): void {
  const stood = before.promise === 'anonymous' ? before.keyHolders : [];
  for (const [at, name] of keyHolders.entries()) {
    if (stood.includes(name) || !likelyHr(name, atDesk)) continue;
    problems.push({ field: `holder-${at + 1}`, code: 'holderIsHr' });
  }
}

/** Two of three need three names; otherwise one is enough, and a third name is not used. */
function holders(
  names: readonly string[],
  holding: WaveSettings['keyHolding'],
  problems: Problem[],
): string[] {
  const shares = holding === 'two-of-three';
  const used = shares ? names : names.slice(0, 2);
  for (const [at, name] of used.entries()) {
    const field = `holder-${at + 1}`;
    const double = used.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase());
    if (name === '' && shares) problems.push({ field, code: 'threeHolders' });
    else if (name === '' && at === 0) problems.push({ field, code: 'noHolder' });
    else if (name !== '' && double) problems.push({ field, code: 'sameHolder' });
    if (name.length > 80) problems.push({ field, code: 'tooLong', values: { max: 80 } });
  }
  return used.filter((name) => name !== '');
}
