import { across } from './planted/across.ts';
import { figures } from './planted/figures.ts';
import type { Plant } from './planted/plant.ts';
import { together } from './planted/together.ts';

/** An honest release with one leak planted in it, for the audit to find. */
export const leaks: Plant[] = [...together, ...figures, ...across];
