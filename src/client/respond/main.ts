import { findLink } from '../../core/ballot/find-link.ts';
import { ownHost } from '../base/http.ts';
import { memoryShelf, type Shelf } from './device.ts';
import { noticeView } from './screens/notice.ts';
import { forgetLink, takeLink } from './session.ts';
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

const given = takeLink(window);
const heard: Visit['heard'] = { language: () => {} };
const stage = openStage(document, (language) => heard.language(language));

if (!globalThis.crypto?.subtle) stage.show(noticeView('oldBrowser'));
else {
  void startVisit(
    {
      stage,
      ...findShelf(),
      connection: ownHost(),
      ended: new AbortController(),
      forget: () => forgetLink(window),
      heard,
    },
    given,
  );
}

// Another link opened in this tab changes only the fragment: begin anew with that one.
window.addEventListener('hashchange', () => {
  if (findLink(window.location.href)) window.location.reload();
});
