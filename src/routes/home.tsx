import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { hashOfToken } from '../actions/sign-in.ts';
import { fromBase64Url } from '../core/ballot/bytes.ts';
import { DomainError } from '../core/errors.ts';
import { findOrganisation } from '../storage/organisation.ts';
import { listUnusedSignIns } from '../storage/sign-ins.ts';
import { HomePage, type TourLinks } from '../views/home-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { languageLinks } from './language.ts';

/** The front door, and the organisation's logo. */
export const home = new Hono<AppEnv>();

home.get('/', async (c) => {
  const { name } = await describeOrganisation(c.get('context'));
  return c.html(
    <HomePage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      organisation={name}
      tour={await tourOf(c)}
    />,
  );
});

home.get('/logo', async (c) => {
  const found = await findOrganisation(c.get('context').db);
  if (!found?.logo || !found.logoType) throw new DomainError('page.unknown');
  return c.body(fromBase64Url(found.logo), 200, {
    'Content-Type': found.logoType,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
});

/**
 * The demo's own links, while they can be used: they are one-time links like any other, several of
 * each, and a used one is passed over. A real deployment has none.
 */
async function tourOf(c: AppContext): Promise<TourLinks | null> {
  if (!c.env.TOUR) return null;
  const { tokens, ...tour } = JSON.parse(c.env.TOUR) as TourLinks & {
    tokens: Record<string, string[]>;
  };
  const unused = await listUnusedSignIns(c.get('context').db);
  const links: Record<string, string> = {};
  for (const [who, candidates] of Object.entries(tokens)) {
    for (const token of candidates) {
      if (!unused.has(await hashOfToken(token))) continue;
      links[who] = `/sign-in#${token}`;
      break;
    }
  }
  return { ...tour, signIn: links };
}
