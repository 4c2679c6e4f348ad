import { expect, test } from 'vitest';
import { type Picture, textAt } from '../../src/views/charts/display-list.ts';
import { Svg } from '../../src/views/charts/svg.tsx';

const picture: Picture = {
  title: 'Titel',
  description: 'Uitleg',
  width: 200,
  height: 60,
  shapes: [textAt(0, 20, 'مؤشر CSI *'), textAt(0, 40, 'CSI *')],
};

test('a label of Arabic letters in a picture runs as its letters do, with the mark of its note behind it', async () => {
  const drawn = String(await (<Svg id="x" picture={picture} />));
  const texts = drawn.match(/<text [^>]*>[^<]*/g) ?? [];
  expect(texts.map((text) => text.includes('unicode-bidi="plaintext"'))).toEqual([true, false]);
});
