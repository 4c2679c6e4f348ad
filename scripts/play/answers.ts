import type { Answer, Answers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition, Item } from '../../src/core/definition/definition-schema.ts';
import type { Language } from '../../src/core/language/language.ts';
import type { Chance } from './chance.ts';
import { departments } from './organisation.ts';
import { remarksIn } from './remarks.ts';

/** Who answers: as much of a made-up person as shapes the answers. */
export interface Persona {
  layer: string;
  department: string;
  language: Language;
}

/** How much rosier each layer sees service than the people who do the work, in scale points. */
const rosier: Record<string, number> = {
  Directie: 1.05,
  Middenmanagement: 0.75,
  Teamleider: 0.45,
  Medewerker: 0,
};

/** Where the gap is widest: support from the top, and departments on one line. */
const gapPerScale: Record<string, number> = { d2: 1.4, d5: 1.5, d8: 1.2, d9: 0.2 };
const levelPerScale: Record<string, number> = { d3: -0.3, d5: -0.45, d6: -0.25, d7: 0.15, d9: 0.5 };

/**
 * A whole answer sheet of a made-up person: one general attitude, one per scale, some noise, now
 * and then an item left out or "don't know".
 * @param drift what changed since the first wave, in scale points per scale
 */
export function answerSheet(
  definition: Definition,
  sections: readonly string[],
  persona: Persona,
  chance: Chance,
  drift: Record<string, number> = {},
): Answers {
  const attitude = chance.normal() * 0.45;
  const perScale = new Map(definition.scales.map((scale) => [scale.id, chance.normal() * 0.35]));
  const asked = new Set(
    definition.sections
      .filter((section) => sections.includes(section.id))
      .flatMap((section) => section.screens.flatMap((screen) => screen.items.map(({ id }) => id))),
  );
  const level = (item: Item) => {
    const scale = item.scale ?? scaleOf(definition, item.estimates) ?? '';
    const department = departments.find(({ name }) => name === persona.department);
    const gap = (rosier[persona.layer] ?? 0) * (gapPerScale[scale] ?? 1);
    const own = attitude + (perScale.get(scale) ?? 0) + (department?.climate ?? 0);
    return 3.35 + own + gap + (levelPerScale[scale] ?? 0) + (drift[scale] ?? 0);
  };
  return Object.fromEntries(
    itemsOf(definition).map((item) => [
      item.id,
      asked.has(item.id) ? answer(definition, item, level(item), persona, chance) : null,
    ]),
  );
}

/** The scale an estimate is about, directly or through one of its items. */
function scaleOf(definition: Definition, about: string | undefined): string | undefined {
  return itemsOf(definition).find(({ id }) => id === about)?.scale ?? about;
}

function answer(
  definition: Definition,
  item: Item,
  level: number,
  persona: Persona,
  chance: Chance,
): Answer {
  const format = formatOf(definition, item);
  if (format.kind === 'open') {
    return chance.next() < 0.22 ? chance.pick(remarksIn(persona.language)) : null;
  }
  if (format.kind === 'choice') {
    const options = format.options.map(({ id }) => id);
    // What gets priority here lies elsewhere than what people think should get it.
    if (item.id === definition.importance?.gets) options.push(...options.splice(0, 4));
    return choices(options, format.pick, chance);
  }
  if (chance.next() < 0.015) return null;
  if (format.notApplicable && chance.next() < 0.025) return 'na';
  const noisy = level + chance.normal() * 0.75;
  if (format.kind === 'eleven') return clamp(Math.round(noisy * 2 + 0.2), 0, 10);
  const wished = item.twinOf ? 4.35 + chance.normal() * 0.6 : noisy;
  const rated = clamp(Math.round(wished), 1, 5);
  return item.reversed ? 6 - rated : rated;
}

function choices(options: readonly string[], pick: number, chance: Chance): string[] {
  const left = [...options];
  return Array.from({ length: pick }, () => {
    const at = Math.floor(chance.next() ** 1.5 * left.length);
    return left.splice(at, 1)[0] as string;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
