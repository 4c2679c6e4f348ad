import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { everySpoken, usuallySpoken } from './pictures/spoken.ts';
import { everybody } from './pictures/stage.ts';
import { type PicturesAsked, takePictures } from './pictures/take-pictures.ts';

const usage =
  'npm run pictures -- [--out DIR] [--people 120] [--only TEXT] [--who A,B] [--languages A,B]\n' +
  'people: from 60 to 2000; only: pages and files whose address holds the text\n' +
  `who: of ${everybody.join(', ')}\n` +
  `languages: of ${everySpoken.map(({ said }) => said).join(', ')}; ${usuallySpoken.join(', ')} if not said`;

/** @throws Error naming what cannot be asked */
function asked(): PicturesAsked {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'pictures' },
      people: { type: 'string', default: '120' },
      only: { type: 'string', default: '' },
      who: { type: 'string', default: '' },
      languages: { type: 'string', default: usuallySpoken.join() },
    },
  });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 60 || people > 2000) throw new Error('people?');
  const who = values.who ? values.who.split(',') : [];
  const unknown = who.find((one) => !everybody.includes(one));
  if (unknown) throw new Error(`${unknown}?`);
  const languages = values.languages.split(',').map((one) => {
    const spoken = everySpoken.find(({ said }) => said === one);
    if (!spoken) throw new Error(`${one}?`);
    return spoken;
  });
  const from = process.env.GELEDING_CWD ?? process.cwd();
  return { out: resolve(from, values.out), people, only: values.only, who, languages };
}

let wanted: PicturesAsked;
try {
  wanted = asked();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exit(2);
}
await takePictures(wanted);
process.exit(0);
