import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import type { EnteredReply } from '../../forms/passkeys.ts';
import { ask, ownHost } from '../base/http.ts';
import { knowsPasskeys } from '../base/passkeys.ts';

/** Signs in with a passkey at a press; where the browser knows none, the button is not shown. */
export function offerPasskey(button: HTMLButtonElement, status: HTMLElement): void {
  if (!knowsPasskeys()) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = '';
    enter().then(
      (start) => window.location.assign(start),
      () => {
        status.textContent = button.dataset.failed ?? '';
      },
    );
  });
}

async function enter(): Promise<string> {
  const host = ownHost();
  const question = await ask(host, '/sign-in/passkey/ask', { method: 'POST' });
  if (question.status !== 200) throw new Error('refused');
  const optionsJSON = question.body as PublicKeyCredentialRequestOptionsJSON;
  const body = await startAuthentication({ optionsJSON });
  const entered = await ask(host, '/sign-in/passkey', { method: 'POST', body, signedIn: true });
  const { start } = (entered.body ?? {}) as Partial<EnteredReply>;
  if (entered.status !== 200 || typeof start !== 'string') throw new Error('refused');
  return start;
}
