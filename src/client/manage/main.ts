import { copyAtOnce } from './copy-at-once.ts';
import { makeTicketKeys } from './make-ticket-keys.ts';
import { openBox } from './open-box.ts';
import { selectOnFocus } from './select-on-focus.ts';

selectOnFocus(document);
copyAtOnce(document);
void makeTicketKeys(document);
void openBox(document);
