import type { Picture } from './picture.ts';

const style = `body{font:14px/1.4 system-ui,sans-serif;margin:1rem;color:#1b2430;background:#fff}
h2{margin:2rem 0 .25rem}h3{margin:1rem 0 .25rem;font-size:1rem;overflow-wrap:anywhere}
div{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-start}
figure{margin:0;border:1px solid #d5dae1;width:15rem}figcaption{padding:.2rem .4rem}
img{display:block;width:100%;max-height:26rem;object-fit:cover;object-position:top}`;

/** All pictures on contact sheets: by who sees them, and by page or file. */
export function indexPage(pictures: readonly Picture[], missing: readonly string[]): string {
  const groups = groupBy(pictures, ({ group }) => group);
  const body = [...groups].map(([group, all]) => {
    const pages = [...groupBy(all, ({ of }) => of)].map(
      ([of, looks]) => `<h3>${escaped(of)}</h3><div>${looks.map(figure).join('')}</div>`,
    );
    return `<section><h2>${escaped(group)}</h2>${pages.join('')}</section>`;
  });
  const notes = missing.map((one) => `<p>${escaped(one)}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style><h1>${pictures.length} pictures</h1>${notes}${body.join('')}</html>`;
}

function figure({ file, look }: Picture): string {
  const name = escaped(file);
  return `<figure><a href="${name}"><img loading="lazy" src="${name}" alt="${escaped(look)}"></a><figcaption>${escaped(look)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function groupBy(all: readonly Picture[], keyOf: (one: Picture) => string) {
  const groups = new Map<string, Picture[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
