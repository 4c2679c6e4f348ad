import { localeOf, type StaffLanguage } from '../../core/language/language.ts';

/** A paragraph of a letter, with a link or a list below it. */
export interface Paragraph {
  words: string;
  link?: string;
  points?: readonly string[];
}

/** As plain text; a link stands on a line of its own. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  const parts = paragraphs.map(({ words, link, points = [] }) =>
    [words, ...(link ? [link] : []), ...points.map((point) => `- ${point}`)].join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

/**
 * As HTML without pictures or anything that is fetched. A link breaks where the line ends: a mail program
 * on a phone would else make the whole letter as small as its longest word.
 */
export function htmlOf(paragraphs: readonly Paragraph[], language: StaffLanguage): string {
  const parts = paragraphs.map(({ words, link, points = [] }) => {
    const lines = escaped(words).replaceAll('\n', '<br>');
    const anchor = link ? `<br><a href="${escaped(link)}">${escaped(link)}</a>` : '';
    const list = points.map((point) => `<li>${escaped(point)}</li>`).join('');
    return `<p>${lines}${anchor}</p>${list ? `<ul>${list}</ul>` : ''}`;
  });
  const { direction, tag } = localeOf(language);
  return `<!doctype html><html lang="${tag}" dir="${direction}"><meta charset="utf-8"><body style="overflow-wrap:anywhere">${parts.join('\n')}</body></html>\n`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
