import { copyable } from './copy-table.ts';
import { savable } from './save-picture.ts';
import { sortable } from './sort-table.ts';
import { toolWords } from './tool-words.ts';

// Everything can be read without this: it only adds buttons.
const words = toolWords();
if (words) {
  for (const table of document.querySelectorAll<HTMLTableElement>('.table-scroll > table')) {
    sortable(table, words);
    copyable(table, words);
  }
  for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
    savable(figure, words);
  }
}
