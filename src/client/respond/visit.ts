import type { StaffLanguage } from '../../core/language/language.ts';
import type { Connection } from '../base/http.ts';
import type { Shelf } from './device.ts';
import type { Page } from './page.ts';
import type { Given } from './session.ts';

/** Everything one visit needs from its surroundings. */
export interface Visit {
  page: Page;
  connection: Connection;
  shelf: Shelf;
  /** Whether the shelf outlives this page. */
  lasting: boolean;
  /** Ends every listener of this visit. */
  ended: AbortController;
  /** Makes this tab forget the link. */
  forget: () => void;
  /** Whether leaving now would lose answers; the browser then asks first. */
  losing: () => boolean;
  /** Tells that this browser cannot lock answers, with the link where another browser takes it from. */
  tooOld: (link: Given) => void;
  /** Called before the page turns to another language; it stays when the answer is no. */
  heard: { language: (language: StaffLanguage) => Promise<boolean> };
}
