import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'src/core/statistics';
const page = readFileSync('docs/statistics.md', 'utf8');

/** Every function of the statistics that can be used elsewhere. */
const exported = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm),
    ].map(([, name = '']) => ({ file, name })),
  )
  .filter(({ name }) => !/Axis$|^noMoments$|^least/.test(name));

it.each(exported)('$name of $file is explained in docs/statistics.md', ({ name }) => {
  expect(page).toContain(`\`${name}\``);
});

it.each(exported)('$name of $file says what it means', ({ file, name }) => {
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  expect(source).toMatch(new RegExp(`\\*/\\nexport (?:function|const) ${name}\\b`));
});
