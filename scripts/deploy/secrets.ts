import * as z from 'zod';
import { jsonIn } from './json-in.ts';

const listSchema = z.array(z.object({ name: z.string() }));
const wrapKey = /^WRAP_KEY(_([2-9]|[1-9]\d+))?$/;
/** The first wrapping secret has no number; the product refuses to run with two first ones. */
const noName = 'WRAP_KEY_1';

/** Names of the deployment's secrets, from `wrangler secret list --format json`; null if unreadable. */
export function secretNames(listed: string | null): string[] | null {
  try {
    return listSchema.parse(jsonIn(listed ?? '')).map(({ name }) => name);
  } catch {
    return null;
  }
}

/** What a deployment must have and does not: a key for links, and at least one for wrapping. */
export function missingSecrets(names: readonly string[]): string[] {
  const missing = names.includes('LINK_KEY') ? [] : ['LINK_KEY'];
  return names.some((name) => wrapKey.test(name)) ? missing : [...missing, 'WRAP_KEY'];
}

/** What is wrong with the names of the secrets, and what to do; null when nothing is. */
export function misnamed(names: readonly string[]): string | null {
  if (!names.includes(noName)) return null;
  return `${noName} is not a name: set its value as WRAP_KEY, or as WRAP_KEY_2 beside one, and run npx wrangler secret delete ${noName}`;
}

/** Names of the wrapping secrets, the one in use first. */
export function wrapKeyNames(names: readonly string[]): string[] {
  const numberOf = (name: string) => Number(name.slice('WRAP_KEY_'.length)) || 1;
  return names.filter((name) => wrapKey.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
}
