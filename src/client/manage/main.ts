import { makeTicketKeys } from './make-ticket-keys.ts';
import { selectOnFocus } from './select-on-focus.ts';

selectOnFocus(document);
await makeTicketKeys(document);
