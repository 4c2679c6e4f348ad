import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { everySpoken, usuallySpoken } from './pictures/spoken.ts';
import { everybody } from './pictures/stage.ts';
import { takePictures } from './pictures/take-pictures.ts';

const usage =
  'npm run pictures -- [--out DIR] [--people 120] [--only TEXT] [--who A,B] [--languages A,B]\n' +
  'people: from 60 to 2000; only: pages and files whose address holds the text\n' +
  `who: of ${everybody.join(', ')}\n` +
  `languages: of ${everySpoken.map(({ said }) => said).join(', ')}; ${usuallySpoken.join(', ')} if not said`;

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'pictures' },
      people: { type: 'string', default: '120' },
      only: { type: 'string', default: '' },
      who: { type: 'string', default: '' },
      languages: { type: 'string', default: usuallySpoken.join() },
    },
  });
  const who = values.who ? values.who.split(',') : [];
  if (!who.every((one) => everybody.includes(one))) throw new TypeError('who?');
  const languages = values.languages.split(',').map((one) => {
    const spoken = everySpoken.find(({ said }) => said === one);
    if (!spoken) throw new TypeError(`${one}?`);
    return spoken;
  });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 60 || people > 2000) throw new Error('people');
  const from = process.env.GELEDING_CWD ?? process.cwd();
  await takePictures({
    out: resolve(from, values.out),
    people,
    only: values.only,
    who,
    languages,
  });
  process.exit(0);
} catch (error) {
  if (!(error instanceof TypeError) && (error as Error).message !== 'people') throw error;
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(2);
}
