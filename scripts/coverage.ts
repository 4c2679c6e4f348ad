import { writeFile } from 'node:fs/promises';
import { readCoverage } from './coverage/read-coverage.ts';
import { root } from './root.ts';

/** Writes docs/coverage.md; prints the gaps and ends 1 if there is one. */
const { page, gaps } = await readCoverage(root);
await writeFile(`${root}/docs/coverage.md`, page);
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) process.exitCode = 1;
else console.log('docs/coverage.md is written; every claim and every item is covered.');
