import { keyHoldings } from '../core/ballot/key-holding.ts';
import type { Definition } from '../core/definition/definition-schema.ts';
import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { closingOf, dayOf, openingOf } from '../core/ground/local-day.ts';
import { type StaffLanguage, staffLanguages } from '../core/language/language.ts';
import { namedValues, valuesProblem } from './core-values.ts';
import { choice, day, each, hidden, lines, maybe, several, text, whole } from './fields.ts';
import { form, type NameIn, type Sent, type ValuesOf } from './form.ts';
import { groupSize } from './group-size.ts';
import { likelyHr } from './likely-hr.ts';
import { wrongPeriod } from './period.ts';
import type { Wrong } from './problem.ts';

/** The field with the organisation's values in a language. */
export const valuesField = (language: StaffLanguage) => `coreValues-${language}` as const;
/** The field with the response that is expected of a layer, in hundredths. */
export const responseField = (layer: string) => `response-${layer}` as const;
/** The fields with the key holders' names, in their places. */
export const holderFields = ['holder-1', 'holder-2', 'holder-3'] as const;

/** What the settings form is made for. */
interface Frame {
  /** The questionnaire that is chosen: its languages, layers and attributes shape the form. */
  definition: Definition;
  definitions?: readonly Definition[];
  /** The day it is (`2026-11-21`). */
  today?: string;
  /** What stands: a name that stands is not asked about again. */
  before?: Pick<WaveSettings, 'promise' | 'keyHolders'>;
  /** The names of those who sign in as HR. */
  atDesk?: readonly string[];
}

/** `/manage/waves/:id/settings`: everything HR decides about a draft, but for its tree. */
export function settingsForm(frame: Frame) {
  const { definition, definitions = [definition], today } = frame;
  const holder = text({ max: 80, optional: true });
  const dated = day(today ? { from: today } : {});
  const response = each(layersOf(definition), responseField, whole(5, 100));
  const fields = {
    once: hidden,
    version: hidden,
    title: text({ max: 120 }),
    definition: choice(definitions.map(({ id }) => id)),
    languages: several(definition.languages, 'noLanguage'),
    ...each(definition.languages, valuesField, lines),
    opens: dated,
    closes: dated,
    k: groupSize,
    axes: several(furtherAttributes(definition)),
    ...response,
    promise: choice(['anonymous', 'confidential', 'server']),
    keyHolding: maybe(keyHoldings),
    ...each(['1', '2', '3'] as const, (place) => `holder-${place}` as const, holder),
    holderSure: maybe(['yes']),
    rosterDays: whole(1, 365),
    ballotDays: whole(1, 365),
  };
  return form(
    fields as typeof fields & typeof response,
    ({ opens = '', closes = '' }, wrong) => {
      const code = wrongPeriod(opens, closes);
      if (code) wrong('closes', code);
    },
    (values, wrong) => checkHolders(values, wrong),
    (values, wrong) => challengeHr(values, frame, wrong),
    (values, wrong) => {
      const found = valuesProblem(definition, (language) => values[valuesField(language)] ?? []);
      if (found) wrong(valuesField(found.language), found.code);
    },
  );
}

export type SettingsField = NameIn<SettingsForm>;
type HolderWrong = Wrong<(typeof holderFields)[number]>;
type SettingsForm = ReturnType<typeof settingsForm>;
type Values = ValuesOf<SettingsForm>;

/**
 * The settings that a form means.
 * @param before what stands; the tree stays what it was: the plan page asks for it
 */
export function settingsOf(
  values: Values,
  definition: Definition,
  before: WaveSettings,
  zone?: string,
): WaveSettings {
  const server = values.promise === 'server';
  const response = layersOf(definition).map((layer) => [
    layer,
    (values[responseField(layer)] ?? 0) * 10,
  ]);
  return {
    ...before,
    definition: { id: definition.id, version: definition.version },
    languages: values.languages,
    coreValues: namedValues(definition, (language) => values[valuesField(language)]),
    k: values.k,
    axes: ['department', ...values.axes],
    expectedResponse: Object.fromEntries(response),
    promise: values.promise === 'anonymous' ? 'anonymous' : 'confidential',
    openedBy: server ? 'server-sealed' : 'key-holder',
    keyHolders: holdersOf(values).filter((name) => name !== ''),
    keyHolding: holdingOf(values),
    opens: openingOf(values.opens, zone),
    closes: closingOf(values.closes, zone),
    retention: { rosterDays: values.rosterDays, ballotDays: values.ballotDays },
  };
}

/** The fields of the settings form, filled from what is stored. */
export function settingsValues(title: string, settings: WaveSettings, zone?: string): Sent {
  const names = ([one, two, three]: readonly string[]) => [[one ?? ''], [two ?? ''], [three ?? '']];
  const response = Object.entries(settings.expectedResponse);
  return {
    title: [title],
    definition: [settings.definition.id],
    languages: settings.languages,
    ...valuesLines(settings.coreValues),
    k: [String(settings.k)],
    axes: settings.axes.filter((axis) => axis !== 'department'),
    opens: [dayOf(settings.opens, zone)],
    closes: [dayOf(settings.closes, zone)],
    promise: [settings.openedBy === 'server-sealed' ? 'server' : settings.promise],
    ...Object.fromEntries(names(settings.keyHolders).map((name, at) => [holderFields[at], name])),
    keyHolding: [settings.keyHolding],
    rosterDays: [String(settings.retention.rosterDays)],
    ballotDays: [String(settings.retention.ballotDays)],
    ...Object.fromEntries(
      response.map(([layer, thousandths]) => [responseField(layer), [String(thousandths / 10)]]),
    ),
  };
}

/** The organisation's values in each language, one on a line. */
function valuesLines(values: WaveSettings['coreValues']): Sent {
  const fields = staffLanguages.map((language) => {
    const names = values.map(({ name }) => name[language] ?? '');
    return [valuesField(language), [names.every((name) => name === '') ? '' : names.join('\n')]];
  });
  return Object.fromEntries(fields);
}

function layersOf({ attributes }: Definition): string[] {
  return attributes.find(({ id }) => id === 'layer')?.values?.map(({ id }) => id) ?? [];
}

/** What may divide a department further. */
function furtherAttributes({ attributes }: Definition): string[] {
  return attributes.map(({ id }) => id).filter((id) => id !== 'layer' && id !== 'department');
}

function holdingOf({ promise, keyHolding }: Partial<Values>): WaveSettings['keyHolding'] {
  return promise !== 'server' && keyHolding === 'two-of-three' ? 'two-of-three' : 'either';
}

/** The names that count: none where the server opens, a third only where three have a share each. */
function holdersOf(values: Partial<Values>): string[] {
  if (values.promise === 'server') return [];
  const used = holderFields.slice(0, holdingOf(values) === 'two-of-three' ? 3 : 2);
  return used.map((field) => values[field] ?? '');
}

function checkHolders(values: Partial<Values>, wrong: HolderWrong): void {
  const names = holdersOf(values);
  const shares = holdingOf(values) === 'two-of-three';
  for (const [at, name] of names.entries()) {
    const field = holderFields[at];
    if (!field) return;
    const double = names.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase());
    if (name === '' && shares) wrong(field, 'threeHolders');
    else if (name === '' && at === 0) wrong(field, 'noHolder');
    else if (name !== '' && double) wrong(field, 'sameHolder');
  }
}

/** HR may hold the key of an anonymous wave, but only on purpose; a name that stands is not asked again. */
function challengeHr(values: Partial<Values>, { before, atDesk = [] }: Frame, wrong: HolderWrong) {
  if (values.promise !== 'anonymous' || values.holderSure === 'yes') return;
  const stood = before?.promise === 'anonymous' ? before.keyHolders : [];
  for (const [at, name] of holdersOf(values).entries()) {
    const field = holderFields[at];
    if (field && !stood.includes(name) && likelyHr(name, atDesk)) wrong(field, 'holderIsHr');
  }
}
