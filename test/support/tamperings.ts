import type { VerifiedHost } from './verified-host.ts';

export type Tampering = [name: string, said: RegExp, tamper: () => unknown];

/** A header that names who is told, with slashes as JSON may write them. */
export const toElsewhere =
  '{"group":"a","max_age":9,"endpoints":[{"url":"https:\\/\\/x.test\\/a"}]}';

/** Changes what a host serves under an address. */
export function changer(hostOf: () => VerifiedHost) {
  return (path: string, from: string | RegExp, to: string) => {
    const before = hostOf().served.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    hostOf().served.set(path, after);
  };
}

/** The same, for whoever asks for the page in one language. */
export function changerOfOne(hostOf: () => VerifiedHost) {
  return (path: string, language: string, from: string | RegExp, to: string) => {
    const address = `${path}?language=${language}`;
    hostOf().served.set(address, hostOf().served.get(path) ?? '');
    changer(hostOf)(address, from, to);
  };
}

/** What somebody may change of the pages and files of the host that stands at that moment, and what checking it then says. */
export function tamperings(hostOf: () => VerifiedHost): Tampering[] {
  const manifest = () => `/w/${hostOf().wave}/manifest`;
  const report = () => `/w/${hostOf().wave}/report`;
  const change = changer(hostOf);
  const inOne = changerOfOne(hostOf);
  return [
    [
      'another program',
      /respond\.BBBB\.js is what/,
      () => change('/assets/respond.BBBB.js', 'run', 'spy'),
    ],
    [
      'another part of the program',
      /chunk\.AAAA\.js is what/,
      () => change('/assets/chunk.AAAA.js', '1', '2'),
    ],
    [
      'a file that is gone',
      /chunk\.AAAA\.js is what/,
      () => hostOf().served.delete('/assets/chunk.AAAA.js'),
    ],
    ['a page that is gone', /: \/s.* status 404 for 200/, () => hostOf().served.delete('/s')],
    [
      'a page of the organisation that is gone',
      /: \/sign-in.* status 404 for 200/,
      () => hostOf().served.delete('/sign-in'),
    ],
    ['a log without a head', /head of the log/, () => hostOf().served.delete('/log/head')],
    ['a wave that is gone', /manifest cannot be read/, () => hostOf().served.delete(manifest())],
    [
      'another style',
      /base\.cc\.css is what/,
      () => change('/assets/base.cc.css', '{}', '{color:red}'),
    ],
    [
      'a script beside ours',
      /\/report.* also loads \/spy\.js/,
      () => change(report(), '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where the code of a card is typed',
      /: \/c.* another body/,
      () => change('/c', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script on the page with the check words',
      /\/privacy.* is what the sources give/,
      () =>
        change(`/w/${hostOf().wave}/privacy`, '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where receipts are looked up',
      /\/receipts.* is what the sources give/,
      () => change(`/w/${hostOf().wave}/receipts`, '<li', '<script>spy()</script><li'),
    ],
    [
      'a script of another host',
      /: \/ .*another body/,
      () => change('/', '<a ', '<script src="https://x.test/a.js"></script><a '),
    ],
    [
      'a script in the page itself',
      /\/report.* also loads <script>/,
      () => change(report(), '</html>', '<script>spy()</script></html>'),
    ],
    [
      'our script without its hash',
      /\/report.* also loads \/assets\/respond/,
      () => change(report(), / integrity="[^"]*"><\/script>/, '></script>'),
    ],
    [
      'a handler on an element',
      /\/report.* also loads <a href/,
      () => change(report(), '<a href="/s">', '<a href="/s" onclick="spy()">'),
    ],
    [
      'an address that runs',
      /\/report.* also loads/,
      () => change(report(), 'href="/s"', 'href="javascript:spy()"'),
    ],
    [
      'a page in the page',
      /\/report.* also loads \/spy/,
      () => change(report(), '</html>', '<iframe src="/spy"></iframe>'),
    ],
    [
      'a handler behind a value that seems to end its element',
      /\/report.* also loads <img alt/,
      () => change(report(), '</html>', '<img alt=">" src="/x.png" onerror="spy()"></html>'),
    ],
    [
      'an address that runs, in references',
      /\/report.* also loads <a href/,
      () => change(report(), '</html>', '<a href="java&#115;cript&colon;spy()">x</a></html>'),
    ],
    [
      'a picture that tells another host who looked',
      /\/privacy.* is what the sources give/,
      () => change(`/w/${hostOf().wave}/privacy`, '</html>', '<img src="//x.test/1.png"></html>'),
    ],
    [
      'a form that sends to another host',
      /\/report.* also loads <form/,
      () => change(report(), '</html>', '<form action="https://x.test/"></form></html>'),
    ],
    [
      'a page that goes on to another',
      /\/report.* also loads <meta/,
      () =>
        change(
          report(),
          '</html>',
          '<meta http-equiv=refresh content="0;url=https://x.test"></html>',
        ),
    ],
    [
      'a style of its own',
      /\/report.* also loads <style/,
      () => change(report(), '</html>', '<style>@import "//x.test/a.css"</style></html>'),
    ],
    [
      'a script behind a comment that seems to be a value',
      /\/report.* also loads <!-- <img/,
      () =>
        change(
          report(),
          '</html>',
          '<!-- <img alt=" --><script src="/spy.js"></script><!-- "></html>',
        ),
    ],
    [
      'a script behind a value without quotes',
      /\/report.* also loads <img alt=a/,
      () => change(report(), '</html>', '<img alt=a" ><script src="/spy.js"></script x="></html>'),
    ],
    [
      'a script behind a title that seems to be a value',
      /\/report.* also loads <img alt/,
      () =>
        change(
          report(),
          '</html>',
          '<title><img alt="</title><script src="/spy.js"></script>"></html>',
        ),
    ],
    [
      'a questionnaire that needs no program',
      /: \/s.* another body/,
      () =>
        change('/s', '</html>', '<form method="post" action="/s"><input name="d1"></form></html>'),
    ],
    [
      'a program that takes its parts from elsewhere',
      /: \/s.* another body/,
      () =>
        change('/s', '<script', '<script data-parts="{&quot;ballot&quot;:&quot;/spy.js&quot;}"'),
    ],
    [
      'a style that comes before the page',
      /: \/sign-in.* link: <\/spy.css>/,
      () => hostOf().headers.set('link', '</spy.css>; rel=stylesheet'),
    ],
    [
      'a page that is left before it is read',
      /: \/sign-in.* refresh: 0/,
      () => hostOf().headers.set('refresh', '0; url=https://x.test'),
    ],
    [
      'a header that has browsers tell another host who looked',
      /: \/sign-in.* report-to: /,
      () => hostOf().headers.set('report-to', toElsewhere),
    ],
    [
      'a policy that reports to another host',
      /: \/s.* content-security-policy: /,
      () =>
        hostOf().headers.set('content-security-policy', "img-src 'none'; report-uri //x.test/a"),
    ],
    [
      'pages that are fetched before anybody asks for them',
      /: \/sign-in.* speculation-rules: /,
      () => hostOf().headers.set('speculation-rules', '"/rules.json"'),
    ],
    [
      'a script on a page in one language',
      /: \/sign-in\?language=pl another body/,
      () => inOne('/sign-in', 'pl', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a cookie by which a browser is known again',
      /: \/s.* set-cookie: id=1/,
      () => hostOf().headersOf.set('/s', ['set-cookie', 'id=1; Path=/']),
    ],
    [
      'a language that is a number',
      /: \/s.* set-cookie: language=nl-17/,
      () => hostOf().headersOf.set('/s', ['set-cookie', 'language=nl-17; Path=/']),
    ],
    [
      'a page after which a browser tells more of itself',
      /: \/kiosk.* accept-ch: /,
      () => hostOf().headersOf.set('/kiosk', ['accept-ch', 'Device-Memory']),
    ],
    [
      'a program by which a browser is known again',
      /respond.* but use-as-dictionary: /,
      () =>
        hostOf().headersOf.set('/assets/respond.BBBB.js', [
          'use-as-dictionary',
          'match="/*", id="17"',
        ]),
    ],
    [
      'a page in other letters',
      /: \/s.* content-type/,
      () => hostOf().headers.set('content-type', 'text/html; charset=utf-7'),
    ],
  ];
}
