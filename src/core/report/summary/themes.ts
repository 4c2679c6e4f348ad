import { isBehaviour } from '../../definition/definition.ts';
import type { Scope } from '../groups/scope.ts';
import { profilePage } from '../profile/profile.ts';
import type { Themed } from './stands-out.ts';

/** The published themes of everybody; behaviour is not ranked among them. */
export function themesIn(scope: Scope): (Themed & { ranked: boolean })[] {
  const { measures, whole } = profilePage(scope);
  return measures.flatMap((measure, at) => {
    const mean = whole.cells[at];
    if (measure.kind !== 'scale' || !mean || mean.withheld) return [];
    return [{ measure, mean, ranked: !isBehaviour(scope.definition, measure.id) }];
  });
}
