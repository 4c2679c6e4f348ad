import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { keyIdOf } from '../actions/wrapping.ts';
import { selfTest } from '../core/ballot/ticket-key.ts';
import { fromBase64Url } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import { findLogo } from '../storage/organisation.ts';
import { HomePage } from '../views/home-page.tsx';
import type { AppEnv } from './app-env.ts';
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
      tour={c.env.TOUR ?? null}
    />,
  );
});

/** The self-test makes a key, so anybody who asks again and again is told what it found before. */
let selfTested = false;

/**
 * For `npm run doctor`: whether this runtime can do what the protocol needs, which setting of mail is
 * wrong, and the fingerprints of
 * its wrapping secrets, so that anybody can see whether the one under which a deleted key lay is gone.
 */
home.get('/health', async (c) => {
  if (!selfTested) await selfTest();
  selfTested = true;
  const wrapKeys = await Promise.all(c.get('context').wrapKeys.map(keyIdOf));
  return c.json({ blindSigning: true, wrapKeys, mailFault: c.get('context').mailFault });
});

home.get('/logo', async (c) => {
  const found = await findLogo(c.get('context').db);
  if (!found) throw new DomainError('page.unknown');
  return c.body(fromBase64Url(found.logo), 200, { 'Content-Type': found.logoType });
});
