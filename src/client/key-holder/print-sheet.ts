import { h } from '../base/dom.ts';

/** Prints a sheet and nothing else of the page. */
export function printSheet(sheet: HTMLElement): void {
  document.querySelector('.print-sheet')?.remove();
  const page = h('section', { class: 'print-sheet' }, sheet);
  document.body.append(page);
  document.body.classList.add('prints-sheet');
  window.addEventListener(
    'afterprint',
    () => {
      document.body.classList.remove('prints-sheet');
      page.remove();
    },
    { once: true },
  );
  window.print();
}
