import { cardCode, inGroups } from '../../src/core/ballot/card-code.ts';
import { randomBytes, toBase64Url } from '../../src/core/ground/bytes.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { askedIn } from './own-page.ts';

/** Pages where somebody may begin who is not signed in. */
const doors = ['/', '/s', '/s?kiosk', '/c', '/kiosk', '/lost', '/sign-in'];

/** Where a company's own sign-in or Cloudflare Access takes over; where to, only the organisation can say. */
const elsewhere = /^\/sign-in\/(?:company|access)/;
/** What the host alone can say, and is looked at apart. */
export const ofHost: Record<string, RegExp> = {
  '/health': /^application\/json$/,
  '/logo': /^image\/(?:png|jpeg|webp|gif|svg\+xml)$/,
  '/log/head': /^text\/plain;charset=utf-8$/,
  '/log/key': /^text\/plain;charset=utf-8$/,
};

/** What a browser, a phone, a robot or a service worker would look for, and what others would use. */
const wellKnown = [
  ...['robots.txt', 'favicon.ico', 'sitemap.xml', 'manifest.json', 'manifest.webmanifest'],
  ...['site.webmanifest', 'apple-touch-icon.png', 'apple-touch-icon-precomposed.png'],
  ...['browserconfig.xml', 'crossdomain.xml', 'sw.js', 'service-worker.js', 'worker.js'],
  ...['index.html', '_headers', '_redirects', '.well-known/security.txt'],
  ...['.well-known/change-password', '.well-known/assetlinks.json', '.well-known/webauthn'],
  ...['.well-known/apple-app-site-association', '.well-known/openid-configuration'],
  ...['.well-known/web-app-origin-association', '.well-known/passkey-endpoints'],
].map((name) => `/${name}`);

/** What hands, keyboards, mail programs and guest networks make of an address. */
export function mangled(path: string): string[] {
  const [, first = '', rest = ''] = /^\/(.)(.*)$/.exec(path) ?? [];
  if (first === '') return ['//', '/?x', '/x', '/X/', '/%20', '/.x'];
  const loud = path.toUpperCase();
  const code = `%${first.charCodeAt(0).toString(16)}`;
  return [
    ...[loud, `/${first.toUpperCase()}${rest}`, `${loud}/`, `${path}/`, `${path}//`, `/${path}`],
    ...[
      `//${path}`,
      `/${code}${rest}`,
      `/%20${path.slice(1)}`,
      `/x${path}`,
      `${path}?utm_source=mail`,
    ],
    ...[
      '.',
      ',',
      ';',
      ':',
      ')',
      '!',
      '&',
      '=',
      '-',
      '_',
      '%20',
      '%0A',
      '%0D%0A',
      '%22',
      '%C2%A0',
    ].map((end) => `${path}${end}`),
    ...['%23', '%2F', '%3F', '&amp;', '%E2%80%A6', '\u2019'].map((end) => `${path}${end}`),
    ...['/x', '/x/y', '/index.html', '.html', '.php', '.js', '/%2e%2e/x'].map(
      (end) => `${path}${end}`,
    ),
  ];
}

/** One thing to ask a host. */
export interface Question {
  address: string;
  /** What the browser is set to; the language of the address otherwise. */
  language?: string;
}

/**
 * What anybody may ask who has no link, no code and no account: where people begin, in every language and as
 * the switch of languages writes it; each of the app's own addresses; and what may be made of them.
 * @param routesOf the app's own addresses, with a name in place of each
 * @param files paths of the files of the deployment
 */
export function questions(
  routesOf: (name: string) => readonly string[],
  waves: readonly string[],
  files: readonly string[],
) {
  const begun = doors.flatMap((path) => staffLanguages.flatMap((one) => askedIn(one, path)));
  const pages = doors.filter((path) => !path.includes('?'));
  const made = [
    ...pages.flatMap(mangled),
    ...waves.flatMap((id) =>
      ['privacy', 'receipts'].flatMap((page) => besidePage(`/w/${id}/${page}`)),
    ),
  ].flatMap((address) => browsers.map((language): Question => ({ address, language })));
  const routes = ['x', ...waves].flatMap(routesOf).filter((path) => !waves.some(answersAt(path)));
  const others = [
    ...routes,
    ...waves.flatMap((id) => [`/w/${id}`, `/w/${id}/`]),
    ...routes.filter((path) => path !== '/').map((path) => `${path}/`),
    ...wellKnown,
    ...files.flatMap((path) => [`${path}.map`, `${path}/`, path.toUpperCase()]),
  ].map((address, at): Question => ({ address, language: browsers[at % browsers.length] ?? 'nl' }));
  return [...begun, ...made, ...others].filter(
    ({ address }) => !elsewhere.test(address) && !Object.hasOwn(ofHost, address),
  );
}

/** What is left of a link, of a card's code or of a token when its mark before it got lost, or was written otherwise. */
export async function broken(manifestHash: string): Promise<Question[]> {
  const link = `${toBase64Url(randomBytes(16))}.${manifestHash}`;
  const token = toBase64Url(randomBytes(32));
  const code = inGroups(await cardCode(randomBytes(32), 'x'));
  return [
    ...['/', '', '%23', '/%23', '?', '&', '=', '.', '%20', '%EF%BC%83'].map(
      (mark) => `/s${mark}${link}`,
    ),
    ...['/', '%23', '?', '&', '='].map((mark) => `/sign-in${mark}${token}`),
    ...['/', '%23', '?', '-'].map((mark) => `/c${mark}${code}`),
    ...[`/S/${link}`, `/${link}`, `/C/${code}`, `/${code}`, `/${token}`, `/kiosk/${code}`],
  ].flatMap((address) => browsers.map((language): Question => ({ address, language })));
}

/** Whether a path is one of those that say something of a wave to everybody. */
const answersAt = (path: string) => (id: string) => path.startsWith(`/w/${id}/`);

/** No browser is set to simple words. */
const browsers = staffLanguages.filter((one) => !one.includes('-'));

/** Those of a page of a wave that are nobody's, whatever wave there is. */
const besidePage = (path: string) => [
  `${path}/`,
  `${path}//`,
  `${path}/x`,
  path.toUpperCase(),
  `/${path}`,
];
