import { h } from '../base/dom.ts';

/** Puts a button below every field that is there to be copied: a link or a token to hand over. */
export function copyAtOnce(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>('input[data-copy]')) {
    const { copy = '', copied = '', failed = '' } = field.dataset;
    const said = h('span', { role: 'status', class: 'hint' });
    const press = async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = copied;
      } catch {
        said.textContent = failed;
        field.focus();
      }
    };
    const button = h('button', { type: 'button', class: 'button-secondary', onclick: press }, copy);
    field.after(h('p', { class: 'row' }, button, said));
  }
}
