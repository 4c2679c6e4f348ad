import * as z from 'zod';
import { itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';

/**
 * The claims of the articles this product comes from (`survey-definitions/seed-claims.yaml`), and
 * what answers each: items (which name their claims themselves), pages of the report, features.
 */
export const claimsSchema = z.strictObject({
  /** Articles by the first part of a claim's id. */
  seeds: z.record(z.string().regex(/^\d{3}$/), z.string()),
  /** Pages of the report, by the name claims use. */
  pages: z.record(z.string(), z.string()),
  features: z.record(z.string(), z.strictObject({ title: z.string(), where: z.string() })),
  claims: z.array(
    z.strictObject({
      id: z.string().regex(/^\d{3}-\d+$/),
      claim: z.string(),
      /** How far the product asks or shows what the claim says. */
      coverage: z.enum(['full', 'partly', 'not']),
      /** What is not asked or shown; only where coverage is less than full. */
      missing: z.string().optional(),
      /** The product exists for it: nothing less than full will do. */
      core: z.literal(true).optional(),
      pages: z.array(z.string()).default([]),
      features: z.array(z.string()).default([]),
    }),
  ),
});
export type Claims = z.infer<typeof claimsSchema>;

/** Ids of the items that measure a claim, in asking order. */
export function itemsOfClaim(definition: Definition, claim: string): string[] {
  return itemsOf(definition)
    .filter(({ seeds }) => seeds.includes(claim))
    .map(({ id }) => id);
}

/**
 * What does not add up between a definition and the claims: a claim nothing answers, a core claim
 * that is not answered in full, an item that
 * names no claim or an unknown one, a page or feature that is unknown or that answers nothing.
 */
export function coverageGaps(definition: Definition, claims: Claims): string[] {
  const ids = claims.claims.map(({ id }) => id);
  const used = (kind: 'pages' | 'features') => new Set(claims.claims.flatMap((one) => one[kind]));
  const gaps = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`);
  for (const { id, pages, features, coverage, missing, core } of claims.claims) {
    if (!Object.hasOwn(claims.seeds, id.slice(0, 3))) gaps.push(`${id} is of no known seed`);
    const answers = itemsOfClaim(definition, id).length + pages.length + features.length;
    if (answers === 0 && coverage !== 'not') gaps.push(`${id} is answered by nothing`);
    if (answers > 0 && coverage === 'not') gaps.push(`${id} is answered, yet called not covered`);
    if ((coverage === 'full') === (missing !== undefined)) {
      gaps.push(`${id} is ${coverage}: say what is missing if anything is, and only then`);
    }
    if (core && coverage !== 'full') gaps.push(`${id} is a core claim and only ${coverage}`);
  }
  for (const item of itemsOf(definition)) {
    if (item.seeds.length === 0) gaps.push(`item ${item.id} names no claim`);
    for (const seed of item.seeds) {
      if (!ids.includes(seed)) gaps.push(`item ${item.id} names the unknown claim ${seed}`);
    }
  }
  for (const kind of ['pages', 'features'] as const) {
    const known = Object.keys(claims[kind]);
    for (const name of used(kind)) {
      if (!known.includes(name)) gaps.push(`${name} is not among the ${kind}`);
    }
    for (const name of known) {
      if (!used(kind).has(name)) gaps.push(`${name} of the ${kind} answers no claim`);
    }
  }
  return gaps;
}
