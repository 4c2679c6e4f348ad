import { expect, test } from 'vitest';
import { shuffledBy } from '../../../src/client/respond/items/order.ts';

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

test('a device keeps its order, and loses or doubles no option', () => {
  for (let order = 0; order < 200; order += 1) {
    const shuffled = shuffledBy(options, order * 21_474_837);
    expect(shuffledBy(options, order * 21_474_837)).toEqual(shuffled);
    expect(shuffled.toSorted()).toEqual(options);
  }
});

test('over many devices every option stands about equally often at every place', () => {
  const devices = 9000;
  const places = options.map(() => options.map(() => 0));
  for (let device = 0; device < devices; device += 1) {
    const order = (device * 2_654_435_761) % 4_294_967_296;
    shuffledBy(options, order).forEach((option, place) => {
      const row = places[options.indexOf(option)] as number[];
      row[place] = (row[place] ?? 0) + 1;
    });
  }
  const expected = devices / options.length;
  for (const times of places.flat()) {
    expect(Math.abs(times - expected)).toBeLessThan(0.15 * expected);
  }
});
