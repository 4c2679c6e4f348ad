import encodeQR from 'qr';

const svg = 'http://www.w3.org/2000/svg';
const quiet = 4;

/** A QR code as a drawing of black squares on white, with a text for those who cannot see it. */
export function qrDrawing(text: string, label: string): SVGSVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const size = rows.length;
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(svg, 'rect');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#fff');
  const squares = document.createElementNS(svg, 'path');
  squares.setAttribute(
    'd',
    rows.flatMap((cells, y) => cells.map((on, x) => (on ? square(x, y) : ''))).join(''),
  );
  squares.setAttribute('fill', '#000');
  drawing.append(ground, squares);
  return drawing;
}

function square(x: number, y: number): string {
  return `M${x} ${y}h1v1h-1z`;
}
