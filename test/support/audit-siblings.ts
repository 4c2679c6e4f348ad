import type { Plant } from './planted/plant.ts';
import { siblingsOfTables } from './planted/siblings-of-tables.ts';
import { siblingsOfValues } from './planted/siblings-of-values.ts';

/**
 * Siblings of the planted leaks in `audit-leaks.ts`: of the same kind, at another place, and found by
 * nobody before. Each throws where a release has nothing to plant it in.
 */
export const siblings: Plant[] = [...siblingsOfTables, ...siblingsOfValues];
