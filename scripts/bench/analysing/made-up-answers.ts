import { itemsOf } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { hasPoints, pointsOfItem } from '../../../src/core/definition/points.ts';
import { type Chance, chanceFrom } from '../../play/chance.ts';

/**
 * A file of made-up answers to everything that everybody is asked in numbers: departments differ, leaders
 * are more positive, one answer in fifty is missing.
 */
export function madeUpAnswers(definition: Definition, people: number, departments: number): string {
  const chance = chanceFrom(11);
  const items = itemsOf(definition).filter(
    (item) => item.audience === 'everyone' && hasPoints(definition, item),
  );
  const level = Array.from({ length: departments }, () => 0.3 * chance.normal());
  const lines = [['layer', 'department', ...items.map(({ id }) => id)].join(',')];
  for (let person = 0; person < people; person += 1) {
    const department = Math.floor(chance.next() * departments);
    const layer = layerOf(chance);
    const own = (level[department] ?? 0) + 0.6 * chance.normal() + (layer === 'employee' ? 0 : 0.3);
    const answers = items.map((item) => {
      if (chance.next() < 0.02) return '';
      const { from, to } = pointsOfItem(definition, item);
      const middle = (from + to) / 2 + 0.3;
      const answer = middle + ((to - from) / 4) * (own + 0.8 * chance.normal());
      return Math.min(to, Math.max(from, Math.round(answer)));
    });
    lines.push([layer, `department ${department}`, ...answers].join(','));
  }
  return `${lines.join('\n')}\n`;
}

function layerOf(chance: Chance): string {
  const place = chance.next();
  if (place < 0.01) return 'top';
  if (place < 0.05) return 'middle';
  return place < 0.12 ? 'lead' : 'employee';
}
