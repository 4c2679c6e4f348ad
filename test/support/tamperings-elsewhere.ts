import type { Tampering } from './tamperings.ts';
import type { VerifiedHost } from './verified-host.ts';

/** A page that takes whatever is typed in it. */
const harmful = '<!doctype html><form method="post" action="/c"><input name="code"></form>';

/** What somebody may put where no link leads, and before answers that are ours, and what checking the host then says. */
export function tamperingsElsewhere(hostOf: () => VerifiedHost): Tampering[] {
  const script = '/assets/respond.BBBB.js';
  const page = (path: string) => () => hostOf().served.set(path, harmful);
  const header = (path: string, name: string, value: string) => () =>
    hostOf().headersOf.set(path, [name, value]);
  /** Answers some people otherwise. */
  const some = (who: (address: URL, headers: Headers) => boolean, answer: () => Response) => () => {
    const { fetch } = hostOf();
    hostOf().fetch = async (address, init) => {
      const meant = who(new URL(address), new Headers(init?.headers));
      return meant ? answer() : fetch(address, init);
    };
  };
  const asPage = () => new Response(harmful, { headers: { 'content-type': 'text/html' } });
  return [
    ['a page where somebody types a capital', /: \/C .*status 200 for 404/, page('/C')],
    ['a page behind the one of links', /: \/s\/x .*another body/, page('/s/x')],
    ['a page of links in capitals', /: \/S .*another body/, page('/S')],
    ['a page with a slash at its end', /: \/c\/ .*another body/, page('/c/')],
    ['a page with two slashes in front', /: \/\/s .*another body/, page('//s')],
    ['a page spelled in codes', /: \/%73 .*another body/, page('/%73')],
    ['a page with a full stop behind it', /: \/kiosk\. .*another body/, page('/kiosk.')],
    [
      'a page for readers of one language, behind an address that nobody links',
      /: \/s\/x \(uk\) /,
      some(
        ({ pathname }, headers) =>
          pathname === '/s/x' && /^uk/.test(headers.get('accept-language') ?? ''),
        asPage,
      ),
    ],
    [
      'a page for browsers alone',
      /: \/s .*another body/,
      some(
        ({ pathname }, headers) =>
          pathname === '/s' && /Mozilla/.test(headers.get('user-agent') ?? ''),
        asPage,
      ),
    ],
    [
      'an address that leads to another host',
      /: \/S .*status 302 for 404.*location: https:\/\/x\.test/,
      some(
        ({ pathname }) => pathname === '/S',
        () => new Response(null, { status: 302, headers: { location: 'https://x.test/' } }),
      ),
    ],
    [
      'a page that is there, where there is none',
      /: \/robots\.txt .*status 200 for 404/,
      () => hostOf().served.set('/robots.txt', 'there is no such page'),
    ],
    [
      'a page where readers of a report sign in',
      /: \/results\/\w+ .*another body/,
      () => page(`/results/${hostOf().wave}`)(),
    ],
    [
      'a page of a wave that there is not',
      /: \/w\/\w+ .*another body/,
      () => page(`/w/${hostOf().wave}`)(),
    ],
    [
      'a page in place of a file to keep',
      /report\/pdf is what.*it also loads/,
      () =>
        hostOf().served.set(`/w/${hostOf().wave}/report/pdf`, `<script src="/spy.js"></script>`),
    ],
    [
      'a list that browsers take for a page',
      /every list comes.*content-type: text\/html/,
      () => header(`/w/${hostOf().wave}/manifest`, 'content-type', 'text/html')(),
    ],
    [
      'its health as a page',
      /\/health is what.*content-type: text\/html/,
      header('/health', 'content-type', 'text/html'),
    ],
    [
      'another host on which passkeys work',
      /: \/\.well-known\/webauthn /,
      () => hostOf().served.set('/.well-known/webauthn', '{"origins":["https://x.test"]}'),
    ],
    [
      'a program that works while no page is open',
      /: \/sw\.js /,
      () => hostOf().served.set('/sw.js', 'spy()'),
    ],
    [
      'a map of a program',
      /: .*respond\.BBBB\.js\.map /,
      () => hostOf().served.set(`${script}.map`, '{}'),
    ],
    [
      'another icon',
      /icon\.svg is what.*other bytes/,
      () => hostOf().served.set('/icon.svg', '<svg/>'),
    ],
    [
      'an icon by which a browser is known again',
      /icon\.svg is what.*but etag: /,
      () => {
        const { fetch } = hostOf();
        let seen = 0;
        hostOf().fetch = async (address, init) => {
          const answer = await fetch(address, init);
          seen += 1;
          if (address.endsWith('/icon.svg')) answer.headers.set('etag', `"${seen}"`);
          return answer;
        };
      },
    ],
    [
      'a program as a page',
      /respond.*but content-type: text\/html/,
      header(script, 'content-type', 'text/html'),
    ],
    [
      'a program that leads to a map of itself',
      /respond.*but sourcemap: /,
      header(script, 'sourcemap', '/spy.map'),
    ],
    [
      'a program that browsers may take for something else',
      /respond.*but no x-content-type-options/,
      header(script, 'x-content-type-options', ''),
    ],
    [
      'a looser policy',
      /: \/s.* content-security-policy: default-src \*/,
      header('/s', 'content-security-policy', 'default-src *'),
    ],
    [
      'no policy',
      /: \/c.* no content-security-policy/,
      header('/c', 'content-security-policy', ''),
    ],
    [
      'a policy only for the page of a wave',
      /privacy.* but no content-security-policy/,
      () => header(`/w/${hostOf().wave}/privacy`, 'content-security-policy', '')(),
    ],
    [
      'pages that tell other hosts where somebody came from',
      /: \/kiosk.* referrer-policy: unsafe-url/,
      header('/kiosk', 'referrer-policy', 'unsafe-url'),
    ],
    [
      'pages that others may read',
      /: \/s.* access-control-allow-origin: /,
      header('/s', 'access-control-allow-origin', 'https://x.test'),
    ],
    [
      'pages that a shared device keeps',
      /: \/c.* cache-control: public/,
      header('/c', 'cache-control', 'public, max-age=9'),
    ],
    [
      'another host under the same name',
      /: \/s.* alt-svc: /,
      header('/s', 'alt-svc', 'h2="x.test:443"'),
    ],
  ];
}
