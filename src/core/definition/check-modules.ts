import type { Definition } from './definition-schema.ts';
import { type Problem, repeated } from './problem.ts';

/**
 * What is wrong with the modules that HR may leave out: a wave without one must still have every
 * scale and every choice that the importance of themes follows from.
 */
export function moduleProblems({ modules = [], sections, importance }: Definition): Problem[] {
  const known = modules.map(({ id }) => id);
  const needed = importance ? [importance.should, importance.gets] : [];
  const placed = sections.flatMap(({ screens }, section) =>
    screens.map((screen, at) => ({ screen, path: ['sections', section, 'screens', at] })),
  );
  const wrong = placed.flatMap(({ screen: { module, items }, path }): Problem[] => {
    if (!module) return [];
    if (!known.includes(module)) {
      const message = `"${module}" is no module: use an id of modules`;
      return [{ path: [...path, 'module'], message }];
    }
    return items.flatMap(({ id, scale }, at): Problem[] => {
      if (!scale && !needed.includes(id)) return [];
      const message = `item "${id}" cannot be left out with "${module}": it counts in a scale or in importance`;
      return [{ path: [...path, 'items', at], message }];
    });
  });
  const unused = modules.flatMap(({ id }, at): Problem[] =>
    placed.some(({ screen }) => screen.module === id)
      ? []
      : [{ path: ['modules', at], message: `no screen is in the module "${id}": remove it` }],
  );
  const ids = modules.map(({ id: value }, at) => ({ value, path: ['modules', at, 'id'] }));
  return [...repeated(ids, 'module'), ...wrong, ...unused];
}
