import type { Answer, Answers } from '../../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import type { Definition, Item } from '../../../src/core/definition/definition-schema.ts';
import { hasPoints, pointsOfItem } from '../../../src/core/definition/points.ts';
import type { NullOrganisation, Person } from './organisations.ts';

/** How one person of a made-up organisation answers; `leads` where leaders' questions are asked too. */
export type Answering = (person: Person, leads: boolean) => Answers;

/** How much more positive leaders are where their profile is parallel to that of staff, in points. */
const lifted = 0.5;

/**
 * Answers whose truth is known. Every rating is a place between 1 and 4 of 5 from what the theme, the
 * department, the person and the moment do to it, or as far along a longer or shorter scale; where leaders
 * are more positive, each of their answers is one point higher with that chance, so that their means lie
 * exactly as far above on every theme. Places lie evenly around the middle of what can be given where
 * leaders differ less, so that their mean is the same.
 */
export function answering(
  definition: Definition,
  { sameness, circumstance }: NullOrganisation,
  random: () => number,
): Answering {
  const normal = normals(random);
  const kept = new Map<string, number>();
  const effect = (name: string, spread: number) => {
    const known = kept.get(name) ?? normal() * spread;
    kept.set(name, known);
    return known;
  };
  const items = itemsOf(definition).map((item) => ({ item, format: formatOf(definition, item) }));
  const themeOf = themesOf(definition);
  const differ = sameness === 'shuffled' || sameness === 'unchanged';
  const middle = circumstance === 'floor' ? 1.4 : circumstance === 'spread' ? 2.5 : 2.6;
  const skips = circumstance === 'skipped' ? 0.25 : 0.02;
  return ({ layer, department }, leads) => {
    const spread = circumstance === 'spread' && layer !== 'employee' ? 0.5 : 1;
    const mood = 0.5 * spread * normal();
    const place = (item: Item): number => {
      const theme = themeOf(item);
      const climate = differ
        ? effect(department, 0.3) + effect(`${department} ${theme}`, 0.15) + effect(theme, 0.3)
        : sameness === 'parallel'
          ? effect(theme, 0.3)
          : 0;
      return middle + climate + mood + 0.7 * spread * normal();
    };
    const rated = (item: Item): number => {
      const { from, to } = pointsOfItem(definition, item);
      const highest = to - 1;
      const along = from + ((place(item) - 1) / 3) * (highest - from);
      const base = Math.max(from, Math.min(highest, Math.round(along)));
      const lift = sameness === 'parallel' && layer !== 'employee' && !item.estimates;
      const given = base + (lift && random() < lifted ? 1 : 0);
      return item.reversed ? from + to - given : given;
    };
    const stops = circumstance === 'skipped' && random() < 0.1 ? items.length / 2 : items.length;
    return Object.fromEntries(
      items.map(({ item, format }, at): [string, Answer] => {
        const asked = (item.audience === 'everyone' || leads) && at < stops;
        if (!asked || format.kind === 'open' || random() < skips) return [item.id, null];
        if (format.kind === 'choice') {
          const order = format.options.map(({ id }) => ({ id, at: random() }));
          order.sort((a, b) => a.at - b.at);
          return [item.id, order.slice(0, format.pick).map(({ id }) => id)];
        }
        if (format.kind !== 'eleven' && hasPoints(definition, item)) return [item.id, rated(item)];
        return [item.id, Math.max(0, Math.min(10, Math.round(2.5 * (place(item) - 1))))];
      }),
    );
  };
}

/** The theme that decides the level of an item: its own, or that of what it asks about. */
function themesOf(definition: Definition): (item: Item) => string {
  const items = new Map(itemsOf(definition).map((item) => [item.id, item]));
  return ({ id, scale, twinOf, estimates }) => {
    const about = twinOf ?? estimates;
    return scale ?? items.get(about ?? '')?.scale ?? about ?? id;
  };
}

/** Standard normal draws (Box–Muller). */
function normals(random: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
