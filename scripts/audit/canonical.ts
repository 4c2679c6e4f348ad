import { createHash } from 'node:crypto';

/** JSON with its names in order and no blanks (RFC 8785), to take hashes of. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}

export const sha256 = (text: string, form: 'hex' | 'base64url' = 'hex') =>
  createHash('sha256').update(text).digest(form);
