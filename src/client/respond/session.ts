import { findLink } from '../../core/ballot/find-link.ts';
import { formatFragment } from '../../core/ballot/link.ts';

const name = 'geleding.link';

/** What this tab was opened with: a link, none, or something no link can be read from. */
export type Given = { link: string } | 'none' | 'unreadable';

/**
 * Takes the link out of the address bar at once, wherever mail programs put it there, and keeps it
 * in this tab only, so that reloading works and neither the history nor the next person's address
 * bar shows it.
 */
export function takeLink(window: Window): Given {
  const { location, history } = window;
  const { pathname, search, hash } = location;
  const behind = pathname.replace(/^\/+s\/?/i, '') + hash;
  const link = takeText(window, pathname + search + hash);
  if (!link && (behind === '' || behind === '#main')) return remembered(window);
  try {
    history.replaceState(null, '', '/s');
  } catch {
    // A page in a frame without an origin of its own keeps its address.
  }
  return link ? { link } : 'unreadable';
}

/** Reads a link from what somebody pasted, and keeps it in this tab; null when there is none. */
export function takeText(window: Window, text: string): string | null {
  const found = findLink(text);
  if (!found) return null;
  const link = formatFragment(found.secret, found.manifestHash);
  try {
    window.sessionStorage.setItem(name, link);
  } catch {
    return link;
  }
  return link;
}

/** Puts the link back into the address bar, for another browser to take it from there. */
export function handOver(window: Window, given: Given): void {
  if (typeof given !== 'object') return;
  try {
    window.history.replaceState(null, '', `/s#${given.link}`);
  } catch {
    return;
  }
}

/** After sending or clearing: reloading this tab no longer opens the link. */
export function forgetLink(window: Window): void {
  try {
    window.sessionStorage.removeItem(name);
  } catch {
    return;
  }
}

function remembered(window: Window): Given {
  try {
    const link = window.sessionStorage.getItem(name);
    return link ? { link } : 'none';
  } catch {
    return 'none';
  }
}
