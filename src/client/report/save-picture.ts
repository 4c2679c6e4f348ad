import type { ReportToolTexts } from '../../texts/report-tools.ts';
import { h } from '../base/dom.ts';

/** Pixels of a saved picture for each of the screen's: sharp on a slide. */
const sharpness = 2;

/** Puts buttons below a chart that save its picture, as lines (SVG) or as points (PNG). */
export function savable(figure: HTMLElement, words: ReportToolTexts): void {
  const picture = () =>
    [...figure.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
  const title = figure.querySelector('figcaption')?.textContent ?? '';
  const button = (text: string, save: (svg: SVGSVGElement) => void) =>
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        onclick: () => {
          const svg = picture();
          if (svg) save(svg);
        },
      },
      text,
      h('span', { class: 'visually-hidden' }, `: ${title}`),
    );
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'chart';
  figure.append(
    h(
      'p',
      { class: 'tools no-print' },
      button(words.svg, (svg) => {
        download(new Blob([standalone(svg, title)], { type: 'image/svg+xml' }), `${name}.svg`);
      }),
      button(words.png, (svg) => savePng(svg, title, `${name}.png`)),
    ),
  );
}

const painted = ['fill', 'stroke', 'font-weight'] as const;
/** Room for the title above a picture, in its own units. */
const head = 34;

const titleLook = { 'font-size': 15, 'font-weight': 650, 'unicode-bidi': 'plaintext' };

/** What a page may hold and a file of XML may or should not (XML 1.0, 2.2, Char). */
const notInXml = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The picture with its title and without the stylesheet of the page: its colours stand in it. */
function standalone(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll('*')];
  for (const [at, shape] of [...copy.querySelectorAll('*')].entries()) {
    const look = getComputedStyle(originals[at] as Element);
    shape.removeAttribute('class');
    for (const name of painted) {
      const value = look.getPropertyValue(name);
      if (value && shape.tagName !== 'title' && shape.tagName !== 'desc') {
        shape.setAttribute(name, value);
      }
    }
  }
  const { width, height } = svg.viewBox.baseVal;
  const surface = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  const ink = getComputedStyle(svg).color;
  const make = (tag: string, attributes: Record<string, string | number>, text = '') => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    made.textContent = text;
    return made;
  };
  const place = { x: -8, y: -head, width: width + 16, height: height + head + 8 };
  copy
    .querySelector('desc')
    ?.after(
      make('rect', { ...place, fill: surface || '#fff' }),
      make('text', { ...titleLook, x: 0, y: -14, fill: ink }, title),
    );
  copy.removeAttribute('class');
  copy.setAttribute('viewBox', `${place.x} ${place.y} ${place.width} ${place.height}`);
  copy.setAttribute('width', String(place.width));
  copy.setAttribute('height', String(place.height));
  copy.setAttribute('font-family', 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif');
  const text = new XMLSerializer().serializeToString(copy);
  return text.replaceAll('\u0085', '\n').replace(notInXml, '\uFFFD');
}

/** Draws the picture on a canvas; the policy of the page lets it read an image from its own text. */
function savePng(svg: SVGSVGElement, title: string, name: string): void {
  const text = standalone(svg, title);
  const image = new Image();
  image.addEventListener('load', () => {
    const canvas = h('canvas', {
      width: image.naturalWidth * sharpness,
      height: image.naturalHeight * sharpness,
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && download(blob, name), 'image/png');
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  h('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
