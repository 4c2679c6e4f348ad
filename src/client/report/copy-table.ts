import type { ReportToolTexts } from '../../texts/report-tools.ts';
import { h } from '../base/dom.ts';

/** Puts a button below a table that copies it, for a spreadsheet or a letter. */
export function copyable(table: HTMLTableElement, words: ReportToolTexts): void {
  const said = h('span', { role: 'status' });
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(table));
    said.textContent = words.copied;
  };
  const about = table.parentElement?.getAttribute('aria-label') ?? '';
  table.parentElement?.after(
    h(
      'p',
      { class: 'tools no-print' },
      h(
        'button',
        { type: 'button', class: 'tool', onclick: copy },
        words.copy,
        h('span', { class: 'visually-hidden' }, `: ${about}`),
      ),
      said,
    ),
  );
}

/**
 * A row per line, tabs between cells. A text that a spreadsheet could take for a formula gets an
 * apostrophe in front; a figure begins with its own sign. Source: OWASP, CSV injection.
 */
function textOf(table: HTMLTableElement): string {
  const lines = [...table.rows].map((row) =>
    [...row.cells].map((cell) => {
      const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      const figure = cell.dataset.value !== undefined;
      return !figure && /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
    }),
  );
  return lines.map((cells) => cells.join('\t')).join('\n');
}
