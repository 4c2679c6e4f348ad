const name = 'geleding.link';

/**
 * Takes the fragment of the link out of the address bar at once, and keeps it in this tab only, so
 * that reloading works and neither the history nor the next person's address bar shows it.
 */
export function takeFragment(window: Window): string {
  const { location, history } = window;
  const fragment = location.hash.replace(/^#/, '');
  if (!fragment || fragment === 'main') return remembered(window);
  history.replaceState(null, '', location.pathname);
  try {
    window.sessionStorage.setItem(name, fragment);
  } catch {
    return fragment;
  }
  return fragment;
}

/** After sending or clearing: reloading this tab no longer opens the link. */
export function forgetFragment(window: Window): void {
  try {
    window.sessionStorage.removeItem(name);
  } catch {
    return;
  }
}

function remembered(window: Window): string {
  try {
    return window.sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
