import { h } from '../base/dom.ts';
import { ask, ownHost } from '../base/http.ts';

/** A server that takes longer to say that it is there counts as out of reach (milliseconds). */
const patience = 8000;

/**
 * How long presses are ignored after a form went (milliseconds), for whoever stops the page from loading.
 * What the server gets twice all the same, it does once.
 */
const rest = 20_000;

/**
 * Sends no form while the server is out of reach, once the visit of whoever is signed in is over, or
 * with a file that changed since it was chosen: the page stays with all that was typed and chosen, and
 * says that nothing was sent. A second press while the first is under way does nothing. The form
 * itself goes as the browser sends it, so without script, and in browsers from before 2022, all goes
 * on as ever.
 */
export function guardPresses(page: Document): void {
  const words = page.querySelector<HTMLElement>('[data-not-sent]')?.dataset;
  if (!words || !('requestSubmit' in HTMLFormElement.prototype)) return;
  const notice = h('p', { class: 'notice notice-warn', role: 'alert' });
  let pressed: HTMLFormElement | null = null;
  let going = false;

  const free = () => {
    pressed?.removeAttribute('aria-busy');
    pressed = null;
  };

  const send = async (form: HTMLFormElement, button: HTMLElement | null) => {
    notice.remove();
    const obstacle = (await changedFile(form)) ?? (await obstacleTo(words));
    if (obstacle) {
      free();
      notice.replaceChildren(...obstacle);
      form.append(notice);
      notice.scrollIntoView({ block: 'nearest' });
      return;
    }
    going = true;
    form.requestSubmit(button);
    going = false;
    // An answer that is a file leaves the page where it is.
    setTimeout(free, 'file' in form.dataset ? 0 : rest);
  };

  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (going || event.defaultPrevented || form.method !== 'post') return;
    event.preventDefault();
    if (pressed) return;
    pressed = form;
    form.setAttribute('aria-busy', 'true');
    void send(form, event.submitter);
  });
  // The back button may show the page as it was left.
  window.addEventListener('pageshow', free);
}

/**
 * What to say of a file that was saved again, moved or unplugged after it was chosen: the browser would
 * show a page of its own instead of sending, and all that was typed would be gone. Null where none is.
 */
async function changedFile(form: HTMLFormElement): Promise<string[] | null> {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    for (const file of input.files ?? []) {
      const read = file.slice(0, 1).arrayBuffer();
      if (
        await read.then(
          () => false,
          () => true,
        )
      )
        return [input.dataset.changed ?? ''];
    }
  }
  return null;
}

/**
 * What to say instead of sending: that this page's own host does not answer (the sign-in page of a guest
 * network is no answer), or that it would not know the sender any more. Null where nothing is in the way.
 */
async function obstacleTo({ notSent = '', signedOut, signIn = '' }: DOMStringMap) {
  const path = signedOut ? '/account/signed-in' : '/health';
  const status = await ask(ownHost(), path, { patience, signedIn: Boolean(signedOut) }).then(
    (reply) => reply.status,
    () => null,
  );
  if (status === 200) return null;
  if (status !== 401 || !signedOut) return [notSent];
  return [signedOut, ' ', h('a', { href: '/sign-in', target: '_blank' }, signIn)];
}
