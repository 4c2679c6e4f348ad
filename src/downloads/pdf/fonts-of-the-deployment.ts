import { env } from 'cloudflare:workers';
import type { Fetcher } from '@cloudflare/workers-types';
import file from '../../../build/fonts-file.json' with { type: 'json' };
import type { Fonts } from './fonts.ts';

/** Files of a deployment have no host; any does. */
const anyHost = 'https://assets.internal';

let kept: Fonts | null = null;

/**
 * Stands in a Worker in the place of `fonts.ts`: the letters are a file of the deployment, read when
 * somebody asks for the first PDF, since they are a tenth of what a Worker may weigh.
 * @throws Error when the deployment lacks the file
 */
export async function readFonts(): Promise<Fonts> {
  if (kept) return kept;
  const { ASSETS: assets } = env as { ASSETS?: Fetcher };
  const answer = await assets?.fetch(`${anyHost}${file.path}`);
  if (!answer?.ok) throw new Error('the letters of PDFs are not among the files of the deployment');
  kept = await answer.json<Fonts>();
  return kept;
}
