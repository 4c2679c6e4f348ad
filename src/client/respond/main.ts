import { memoryShelf, type Shelf } from './device.ts';
import { noticeView } from './screens/notice.ts';
import { forgetFragment, takeFragment } from './session.ts';
import { openStage } from './stage.ts';
import { startVisit } from './start-visit.ts';
import type { Visit } from './visit.ts';

/** `localStorage` where the browser keeps it, or memory where it refuses. */
function findShelf(): { shelf: Shelf; lasting: boolean } {
  try {
    const shelf = window.localStorage;
    shelf.setItem('geleding.try', '1');
    shelf.removeItem('geleding.try');
    return { shelf, lasting: true };
  } catch {
    return { shelf: memoryShelf(), lasting: false };
  }
}

const fragment = takeFragment(window);
const heard: Visit['heard'] = { language: () => {} };
const stage = openStage(document, (language) => heard.language(language));

if (!globalThis.crypto?.subtle) stage.show(noticeView('oldBrowser'));
else {
  void startVisit(
    {
      stage,
      ...findShelf(),
      connection: { origin: window.location.origin, fetch: (url, init) => fetch(url, init) },
      ended: new AbortController(),
      forget: () => forgetFragment(window),
      heard,
    },
    fragment,
  );
}

// Another link opened in this tab changes only the fragment: begin anew with that one.
window.addEventListener('hashchange', () => {
  if (window.location.hash.includes('.')) window.location.reload();
});
