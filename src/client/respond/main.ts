import { findLink } from '../../core/ballot/find-link.ts';
import { ownHost } from '../base/http.ts';
import { isKiosk, kioskLeaves, kioskPath } from '../base/kiosk.ts';
import { canLock } from './can-lock.ts';
import { memoryShelf, type Shelf } from './device.ts';
import { openPage } from './page.ts';
import { noticeView } from './screens/notice.ts';
import { forgetLink, handOver, takeLink } from './session.ts';
import { startVisit } from './start-visit.ts';
import type { Visit } from './visit.ts';

const shared = isKiosk(document);

/**
 * `localStorage` where the browser keeps it, or memory where it refuses or only seems to keep, and
 * on a shared device.
 */
function findShelf(): { shelf: Shelf; lasting: boolean } {
  if (shared) return { shelf: memoryShelf(), lasting: false };
  const name = 'geleding.try';
  try {
    const shelf = window.localStorage;
    shelf.setItem(name, '1');
    const lasting = shelf.getItem(name) === '1';
    shelf.removeItem(name);
    if (lasting) return { shelf, lasting };
  } catch {
    return { shelf: memoryShelf(), lasting: false };
  }
  return { shelf: memoryShelf(), lasting: false };
}

const given = takeLink(window);
// The next person on a shared device gets neither this link nor a page without a way on.
if (shared) {
  forgetLink(window);
  window.history.replaceState(null, '', '/s?kiosk');
  if (given === 'none') window.location.replace(kioskPath);
}
const heard: Visit['heard'] = { language: async () => true };
const opened = openPage(document, (language) => heard.language(language));
// The bar of a shared device clears it already.
const page = shared ? { ...opened, setClear: () => {} } : opened;

const visit: Visit = {
  page,
  ...findShelf(),
  connection: ownHost(),
  ended: new AbortController(),
  forget: () => forgetLink(window),
  losing: () => false,
  tooOld(link) {
    // "Open in browser" of another app opens what stands in the address bar.
    if (!shared) handOver(window, link);
    page.show(noticeView('oldBrowser'));
  },
  heard,
};

async function begin(): Promise<void> {
  if (!window.isSecureContext) page.show(noticeView('insecure'));
  else if (await canLock()) await startVisit(visit, given);
  else visit.tooOld(given);
}

void begin();

page.guard(() => visit.losing());
window.addEventListener(kioskLeaves, () => {
  visit.ended.abort();
  visit.losing = () => false;
});

// Another link opened in this tab changes only the fragment: begin anew with that one.
window.addEventListener('hashchange', () => {
  if (findLink(window.location.href)) window.location.reload();
});
