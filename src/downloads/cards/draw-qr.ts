import encodeQR from 'qr';
import type { Pdf } from '../pdf/paper.ts';

/** Draws a QR code with its quiet zone, `size` points wide: the dark squares of a row as one path. */
export function drawQr(doc: Pdf, text: string, left: number, top: number, size: number): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 3 });
  const unit = size / rows.length;
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      doc.rect(left + from * unit, top + y * unit, (x + 1 - from) * unit, unit);
    }
  });
  doc.fill('#000000');
}
