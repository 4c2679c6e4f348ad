/** Looks a receipt up in the list on this very page; nothing is sent anywhere. */
export function lookUp(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('#look-up');
  const field = document.querySelector<HTMLInputElement>('#receipt');
  const answer = document.querySelector<HTMLElement>('#look-up-answer');
  if (!form || !field || !answer) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = field.value.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
    const found = wanted ? document.getElementById(`r-${wanted}`) : null;
    const { found: yes = '', notFound = '', empty = '' } = answer.dataset;
    answer.textContent = found ? yes : wanted ? notFound : empty;
    answer.className = found ? 'notice notice-good' : 'notice notice-warn';
  });
}
