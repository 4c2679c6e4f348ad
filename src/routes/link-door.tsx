import { RespondPage } from '../views/respond/respond-page.tsx';
import type { AppContext } from './app-env.ts';
import { isWished } from './language.ts';

/**
 * What mail programs and hands make of `/s`: with anything but a letter before or behind it, a line
 * break too, or with the link right behind it where the `#` went missing.
 */
const madeOfIt = /^\/[^A-Za-z0-9]*s(?:$|[^A-Za-z0-9]|[\w-]{22}\.[\w-]{43})/i;

/** Whether an address that is nobody's was the address of a link. */
export function ledToLink({ req }: AppContext): boolean {
  return ['GET', 'HEAD'].includes(req.method) && madeOfIt.test(req.path);
}

/** The page that takes the link out of its address; the server never reads it. */
export function openDoor(c: AppContext): Response | Promise<Response> {
  const kiosk = c.req.query('kiosk') !== undefined;
  const language = c.get('reads');
  return c.html(<RespondPage language={language} wished={isWished(c, language)} kiosk={kiosk} />);
}
