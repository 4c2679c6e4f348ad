import { buildTexts } from './build/texts.ts';

/** Collects the texts of every language: what other commands are bundled from, on a fresh machine. */
await buildTexts();
