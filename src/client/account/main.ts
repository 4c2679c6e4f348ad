import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { ask, ownHost } from '../base/http.ts';
import { knowsPasskeys } from '../base/passkeys.ts';

/** Makes a passkey at a press, and says when that is not possible here or did not work. */
const button = document.querySelector<HTMLButtonElement>('#add-passkey');
const status = document.querySelector<HTMLElement>('#passkey-status');

async function makePasskey(): Promise<void> {
  const host = ownHost();
  const signedIn = true;
  const offer = await ask(host, '/account/passkeys/ask', { method: 'POST', signedIn });
  if (offer.status !== 200) throw new Error('refused');
  const optionsJSON = offer.body as PublicKeyCredentialCreationOptionsJSON;
  const body = await startRegistration({ optionsJSON });
  const added = await ask(host, '/account/passkeys', { method: 'POST', body, signedIn });
  if (added.status !== 201) throw new Error('refused');
}

/** One device makes no second passkey for the same person. */
const isMadeAlready = (error: unknown) =>
  error instanceof Error && error.name === 'InvalidStateError';

if (button && status && !knowsPasskeys()) {
  button.hidden = true;
  status.textContent = button.dataset.unsupported ?? '';
} else if (button && status) {
  button.addEventListener('click', () => {
    status.textContent = '';
    button.disabled = true;
    makePasskey().then(
      () => window.location.reload(),
      (error: unknown) => {
        const { already, failed = '' } = button.dataset;
        button.disabled = false;
        status.textContent = (isMadeAlready(error) && already) || failed;
      },
    );
  });
}
