import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from '../../src/views/manage/qr-code.tsx';

test('a camera reads the very link from the drawn code', () => {
  const link = `https://meting.voorbeeld.example/s#${'aB3-_9xYz0'.repeat(2)}kk.${'q7Rt_'.repeat(8)}abc`;
  const svg = (<QrCode text={link} title="QR" />).toString();
  expect(decodeQR(photograph(svg))).toBe(link);
  expect(svg.length).toBeLessThan(7_000);
});

/** The drawing as a picture of six pixels per square: dark where the path has a line. */
function photograph(svg: string): { width: number; height: number; data: Uint8Array } {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 6;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let dy = 0; dy < scale; dy += 1) {
      const start = ((Number(y) * scale + dy) * width + Number(x) * scale) * 4;
      const end = start + Number(length) * scale * 4;
      for (let at = start; at < end; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}
