import { mkdir } from 'node:fs/promises';
import { buildDefinitions } from './build/definitions.ts';
import { buildFonts } from './build/fonts.ts';
import { buildTexts } from './build/texts.ts';
import { root } from './root.ts';

/** What other commands are bundled from, on a fresh machine: texts by area, definitions and fonts. */
await mkdir(`${root}/public/assets`, { recursive: true });
await buildTexts();
await buildDefinitions();
await buildFonts();
