import { ownHost } from '../base/http.ts';
import { isKiosk } from '../base/kiosk.ts';
import { openCard } from './open-card.ts';

const form = document.querySelector<HTMLFormElement>('#card');
const field = document.querySelector<HTMLInputElement>('#code');
const fault = document.querySelector<HTMLElement>('#code-fault');
let busy = false;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (field && fault && !busy) void open(field, fault);
});

async function open(code: HTMLInputElement, said: HTMLElement): Promise<void> {
  busy = true;
  said.textContent = '';
  const opened = await openCard(ownHost(), code.value).finally(() => {
    busy = false;
  });
  if (typeof opened === 'object') {
    code.value = '';
    // In the fragment, which no server sees; the questionnaire takes it out of the address at once.
    window.location.replace(`/s${isKiosk(document) ? '?kiosk' : ''}#${opened.fragment}`);
    return;
  }
  said.textContent = said.dataset[opened] ?? '';
  code.setAttribute('aria-invalid', 'true');
  code.focus();
}
