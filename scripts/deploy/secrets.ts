import * as z from 'zod';

const listSchema = z.array(z.object({ name: z.string() }));
const wrapKey = /^WRAP_KEY(_[1-9]\d*)?$/;

/** Names of the deployment's secrets, from `wrangler secret list --format json`; null if unreadable. */
export function secretNames(listed: string | null): string[] | null {
  try {
    return listSchema.parse(JSON.parse(listed ?? '')).map(({ name }) => name);
  } catch {
    return null;
  }
}

/** What a deployment must have and does not: a key for links, and at least one for wrapping. */
export function missingSecrets(names: readonly string[]): string[] {
  const missing = names.includes('LINK_KEY') ? [] : ['LINK_KEY'];
  return names.some((name) => wrapKey.test(name)) ? missing : [...missing, 'WRAP_KEY'];
}

/** Names of the wrapping secrets, the one in use first. */
export function wrapKeyNames(names: readonly string[]): string[] {
  const numberOf = (name: string) => Number(name.slice('WRAP_KEY_'.length)) || 1;
  return names.filter((name) => wrapKey.test(name)).sort((a, b) => numberOf(b) - numberOf(a));
}
