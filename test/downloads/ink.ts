import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Where the last ink of a sheet stands, and how tall it is; the foot of the page left out. */
export interface Inked {
  /** From the top of the sheet down to the lowest letter, line or area, as a share of its height. */
  filled: number;
  /** The first words on it. */
  begins: string;
}

type Matrix = [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The same words with one kind of space between them. */
export const oneSpace = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/**
 * How far down each page of a PDF there is ink, as pdf.js reads and draws it: the lowest point of its
 * letters and of its painted paths, without what the file marks as furniture of the page.
 */
export async function inkOf(file: Uint8Array): Promise<Inked[]> {
  const pdf = await getDocumentProxy(file.slice());
  const { OPS } = await getResolvedPDFJS();
  const pages: Inked[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    let text: Matrix = [1, 0, 0, 1, 0, 0];
    const kept: Matrix[] = [];
    const marked: boolean[] = [];
    let lowest = height;
    const ink = (y: number) => {
      if (!marked.includes(true)) lowest = Math.min(lowest, y);
    };
    fnArray.forEach((operator, at) => {
      const args = argsArray[at];
      if (operator === OPS.save) kept.push(matrix);
      else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
      else if (operator === OPS.transform) matrix = times(matrix, args);
      else if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
        marked.push(args[0] === 'Artifact');
      else if (operator === OPS.endMarkedContent) marked.pop();
      else if (operator === OPS.setTextMatrix) text = Array.from(args[0] ?? args) as Matrix;
      else if (operator === OPS.showText) ink(times(matrix, text)[5]);
      else if (operator === OPS.constructPath) {
        const [left, bottom, right, top] = args[2] as number[];
        for (const [x = 0, y = 0] of [
          [left, bottom],
          [right, top],
          [left, top],
          [right, bottom],
        ])
          ink(matrix[1] * x + matrix[3] * y + matrix[5]);
      }
    });
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ''));
    pages.push({
      filled: 1 - lowest / height,
      begins: oneSpace(words.find((one) => one.trim()) ?? ''),
    });
  }
  return pages;
}
