/** A link to hand over is selected as a whole when its field is entered, ready to copy. */
export function selectOnFocus(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>('input[readonly]')) {
    field.addEventListener('focus', () => field.select());
  }
}
