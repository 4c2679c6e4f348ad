import type { Fetcher } from '@cloudflare/workers-types';
import file from '../../build/languages-file.json' with { type: 'json' };

type Words = Record<string, object>;

/** Files of a deployment have no host; any does. */
const anyHost = 'https://assets.internal';

const places = new Map<string, Words>();
let kept: Record<string, Words> | null = null;

/**
 * The texts of an area in a Worker, which carries the languages that everything is written in first;
 * the others say the same as one of those until `loadLanguages` has put their own words here.
 */
export function placed<T extends Words>(area: string, texts: T): T {
  places.set(area, texts);
  return Object.assign(texts, kept?.[area]);
}

/**
 * Reads the other languages, once in the life of an isolate: they are a file of the deployment, under
 * a name that stands in the Worker, so that no version shows the words of another.
 * @returns whether they are there; where they are not, the next to ask tries again
 */
export async function loadLanguages(assets: Fetcher | undefined): Promise<boolean> {
  if (kept) return true;
  try {
    const answer = await assets?.fetch(`${anyHost}${file.path}`);
    if (!answer?.ok) return false;
    kept = await answer.json<Record<string, Words>>();
  } catch {
    return false;
  }
  for (const [area, texts] of places) Object.assign(texts, kept[area]);
  return true;
}
