import * as z from 'zod';
import { releaseSchema } from './release-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of the release file: the very rules the product reads releases
 * with, for whoever wants to read or check one in another language.
 */
export function releaseJsonSchema(): string {
  const schema = z.toJSONSchema(releaseSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Geleding release', ...schema }, null, 2)}\n`;
}
