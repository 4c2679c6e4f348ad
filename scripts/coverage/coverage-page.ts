import { itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { say } from '../../src/core/language/language.ts';
import { type Claims, itemsOfClaim } from './claims.ts';

/** `docs/coverage.md`: from each claim to what answers it, and back. */
export function coveragePage(definition: Definition, claims: Claims): string {
  const { id, version } = definition;
  return `# Coverage

What the five articles claim that this product comes from, and what answers each claim: an item of
\`${id}\` ${version}, a page of the report, or a feature; *full*, *partly* or *not*, with what is
missing. Of ${claims.claims.length} claims ${tally(claims)}; claims the product exists for are in bold,
and none of them may be less than full. Made by \`scripts/coverage.ts\` from
\`survey-definitions/${id}/${version}\` and \`survey-definitions/seed-claims.yaml\`; a test fails when a claim
or an item is left without the other, or when this page is out of date.

## From claim to answer

${Object.entries(claims.seeds)
  .map(([seed, title]) => `### ${seed} ${title}\n\n${claimTable(definition, claims, seed)}`)
  .join('\n\n')}

## From item to claim

${table(
  ['Item', 'Text', 'Claims'],
  itemsOf(definition).map((item) => [item.id, say(item.text, 'en'), item.seeds.join(', ')]),
)}

## From page of the report to claim

${table(
  ['Page', 'Claims'],
  Object.entries(claims.pages).map(([name, title]) => [title, claimsWith(claims, 'pages', name)]),
)}

## From feature to claim

${table(
  ['Feature', 'Where', 'Claims'],
  Object.entries(claims.features).map(([name, { title, where }]) => [
    title,
    `\`${where}\``,
    claimsWith(claims, 'features', name),
  ]),
)}
`;
}

function tally({ claims }: Claims): string {
  const count = (wanted: string) => claims.filter(({ coverage }) => coverage === wanted).length;
  return `${count('full')} are covered in full, ${count('partly')} partly and ${count('not')} not`;
}

function claimTable(definition: Definition, claims: Claims, seed: string): string {
  const own = claims.claims.filter(({ id }) => id.startsWith(`${seed}-`));
  return table(
    ['Claim', 'In our words', 'Covered', 'Missing', 'Items', 'Report', 'Features'],
    own.map(({ id, claim, core, coverage, missing, pages, features }) => [
      id,
      core ? `**${claim}**` : claim,
      coverage,
      missing ?? '',
      itemsOfClaim(definition, id).join(', '),
      pages.map((name) => claims.pages[name]).join(', '),
      features.map((name) => claims.features[name]?.title).join(', '),
    ]),
  );
}

function claimsWith({ claims }: Claims, kind: 'pages' | 'features', name: string): string {
  return claims
    .filter((claim) => claim[kind].includes(name))
    .map(({ id }) => id)
    .join(', ');
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
