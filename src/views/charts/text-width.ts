/**
 * How wide a text will be, without a browser: advance widths of a common sans-serif in thousandths
 * of the size, for the characters from space to tilde. Labels are given room by this measure, with
 * a margin for system fonts that run wider, so that nothing clips.
 */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 222, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 222, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const unknown = 620;
const margin = 1.17;
/** Bold letters of DejaVu Sans, the widest of the usual system fonts, beside the plain ones here. */
const boldly = 1.12;

/** Width of a text in the unit of `size`; accented letters count as their plain letter. */
export function textWidth(text: string, size: number, bold = false): number {
  let total = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    total += widths[character.charCodeAt(0) - 32] ?? unknown;
  }
  return (total / 1000) * size * margin * (bold ? boldly : 1);
}

/**
 * Breaks a text at spaces into lines no wider than `room`; a last line that would be cut off gets
 * an ellipsis, which the table behind the picture makes up for.
 */
export function wrapText(
  text: string,
  size: number,
  room: number,
  { maxLines = 3, bold = false } = {},
): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current ? `${current} ${word}` : word;
    if (current && textWidth(longer, size, bold) > room) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  lines.push(current);
  const kept = lines.slice(0, maxLines);
  const cut = lines.length > maxLines;
  return kept.map((part, index) =>
    shorten(part, { size, room, bold, more: cut && index === maxLines - 1 }),
  );
}

function shorten(
  text: string,
  { size, room, bold, more }: { size: number; room: number; bold: boolean; more: boolean },
): string {
  if (!more && textWidth(text, size, bold) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, size, bold) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
