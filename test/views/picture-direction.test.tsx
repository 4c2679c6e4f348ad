import { expect, test } from 'vitest';
import { type Picture, textAt } from '../../src/views/charts/display-list.ts';
import { layOutLanes } from '../../src/views/charts/lanes.ts';
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

test('on a phone the label above a lane stands where a reader of the language begins to read', () => {
  const lane = { width: 320, top: 0, lane: 30, numbers: 60, labels: ['CSI'] };
  const [left] = layOutLanes({ ...lane, language: 'nl' }).labels;
  const [right] = layOutLanes({ ...lane, language: 'ar' }).labels;
  expect(left).toMatchObject({ x: 0, anchor: 'start' });
  expect(right).toMatchObject({ x: 320, anchor: 'end' });
});
