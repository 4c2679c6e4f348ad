import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { DomainError } from '../core/ground/errors.ts';
import { closingOf, dayOf, openingOf } from '../core/ground/local-day.ts';
import { findBundled } from '../definitions.ts';
import { copyRefusals } from '../storage/council-refusals.ts';
import { copyLetters } from '../storage/letters.ts';
import type { Context } from './context.ts';
import { type Alongside, createWave, proposedSettings } from './create-wave.ts';
import { readWave } from './read-wave.ts';

/**
 * Starts a wave with the settings of an earlier one, whatever became of that one: its questionnaire
 * in the newest version, its languages, values, attributes, groups, promise, key holders and what HR
 * wrote in its letters, while they are kept. Its dates move to a week from now and as long in the
 * field, for HR to look at. A refusal of the works council is copied from one that never opened. The key is made again, and the staff list read in again, with the mapping
 * that the organisation keeps.
 * @param details `once` names the press: arriving twice, it makes one wave
 * @returns the new wave's id
 * @throws DomainError `wave.unknown`, `definition.unknown`
 */
export async function copyWave(
  context: Context,
  id: string,
  details: { title: string; once?: string } & Alongside,
): Promise<string> {
  const { settings } = await readWave(context, id);
  const definitionId = settings.definition.id;
  return createWave(context, {
    ...details,
    definitionId,
    also: (made) => [
      ...(details.also?.(made) ?? []),
      copyLetters(context.db, id, made),
      copyRefusals(context.db, id, made),
    ],
    like: { wave: id, settings: settingsLike(context, settings) },
  });
}

function settingsLike({ now, zone }: Context, earlier: WaveSettings): WaveSettings {
  const { id } = earlier.definition;
  const definition = findBundled(id);
  if (!definition) throw new DomainError('definition.unknown', { id });
  const proposed = proposedSettings(now, definition, earlier.keyHolders);
  const languages = earlier.languages.filter((one) => definition.languages.includes(one));
  const axes = earlier.axes.filter((axis) => definition.attributes.some((one) => one.id === axis));
  const expectedResponse = Object.entries(proposed.expectedResponse).map(
    ([layer, usual]): [string, number] => [layer, earlier.expectedResponse[layer] ?? usual],
  );
  // In days, as HR picks them: counted in hours each copy would close a day later than the one before.
  const dayAt = (moment: string) => Date.parse(dayOf(moment, zone));
  const written = (day: number) => new Date(day).toISOString().slice(0, 10);
  const opens = dayAt(proposed.opens);
  const closes = opens + dayAt(earlier.closes) - dayAt(earlier.opens);
  return {
    ...earlier,
    reviewed: false,
    definition: proposed.definition,
    languages: languages.length > 0 ? languages : proposed.languages,
    axes: axes.length > 0 ? axes : proposed.axes,
    expectedResponse: Object.fromEntries(expectedResponse),
    opens: openingOf(written(opens), zone),
    closes: closingOf(written(closes), zone),
  };
}
