import { findToken } from '../../core/ballot/find-link.ts';
import { offerPasskey } from './passkey.ts';

/**
 * Takes the token out of the address bar and puts it in the form. Only a person's press sends it: a
 * mail scanner opens links too, and a page elsewhere could open one of its own.
 */
const form = document.querySelector<HTMLFormElement>('#sign-in');
const field = document.querySelector<HTMLInputElement>('#token');
const { pathname, search, hash } = window.location;
const token = findToken(pathname + search + hash);
const language = new URLSearchParams(search).get('language');
if (form && field && token) {
  history.replaceState(null, '', `/sign-in${language ? `?language=${language}` : ''}`);
  field.value = token;
  form.classList.add('has-token');
  form.querySelector('button')?.focus();
}

// A link that is opened in this tab changes only the fragment.
window.addEventListener('hashchange', () => {
  if (findToken(window.location.href)) window.location.reload();
});

const button = document.querySelector<HTMLButtonElement>('#use-passkey');
const status = document.querySelector<HTMLElement>('#passkey-status');
if (button && status) offerPasskey(button, status);
