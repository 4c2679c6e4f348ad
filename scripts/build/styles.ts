import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { root } from '../root.ts';
import { bundlerTarget } from './browsers.ts';
import { type BuiltFile, hashesOf } from './built-file.ts';
import { spelledOut } from './older-styles.ts';

/** The stylesheets a report in one file carries inside. */
const reportStyles = [
  'tokens.css',
  'base.css',
  'parts.css',
  'forms.css',
  'charts.css',
  'report.css',
];

/** The stylesheets of the questionnaire, which its page carries inside: one request less. */
const respondStyles = ['tokens.css', 'base.css', 'parts.css', 'forms.css', 'respond.css'];

/** Minifies each stylesheet and puts it under a name with its hash. */
export async function buildStyles(): Promise<BuiltFile[]> {
  const names = (await readdir(`${root}/public/styles`)).filter((name) => name.endsWith('.css'));
  const minified = new Map<string, string>();
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const source = await readFile(`${root}/public/styles/${name}`, 'utf8');
      const { code: written } = await transform(source, {
        loader: 'css',
        minify: true,
        target: bundlerTarget,
      });
      const code = spelledOut(written);
      minified.set(name, code);
      const bytes = Buffer.from(code);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
      const path = `/assets/${name.replace(/\.css$/, '')}.${hash}.css`;
      await writeFile(`${root}/public${path}`, bytes);
      return { name, path, ...hashesOf(bytes) };
    }),
  );
  const joined = (some: string[]) => some.map((name) => minified.get(name) ?? '').join('');
  const css = joined(reportStyles);
  await writeFile(`${root}/build/report-css.json`, JSON.stringify({ css }));
  const inside = joined(respondStyles);
  const digest = createHash('sha256').update(inside).digest('base64');
  const file = { css: inside, source: `'sha256-${digest}'` };
  await writeFile(`${root}/build/respond-css.json`, JSON.stringify(file));
  return files;
}
