import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takePictures } from './pictures/take-pictures.ts';

const usage =
  'npm run pictures -- [--out DIR] [--people 120] [--only TEXT]\n' +
  'people: from 60 to 2000; only: pages and files whose address holds the text';

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'pictures' },
      people: { type: 'string', default: '120' },
      only: { type: 'string', default: '' },
    },
  });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 60 || people > 2000) throw new Error('people');
  const from = process.env.GELEDING_CWD ?? process.cwd();
  await takePictures({ out: resolve(from, values.out), people, only: values.only });
  process.exit(0);
} catch (error) {
  if (!(error instanceof TypeError) && (error as Error).message !== 'people') throw error;
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(2);
}
