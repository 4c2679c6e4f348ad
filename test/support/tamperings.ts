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

/** What somebody may change of the pages and files of the host that stands at that moment, and what checking it then says. */
export function tamperings(hostOf: () => VerifiedHost): Tampering[] {
  const manifest = () => `/w/${hostOf().wave}/manifest`;
  const change = changer(hostOf);
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
    ['a page that is gone', /\/s also loads nothing/, () => hostOf().served.delete('/s')],
    ['a log without a head', /head of the log/, () => hostOf().served.delete('/log/head')],
    ['a wave that is gone', /manifest cannot be read/, () => hostOf().served.delete(manifest())],
    [
      'another style',
      /base\.cc\.css is what/,
      () => change('/assets/base.cc.css', '{}', '{color:red}'),
    ],
    [
      'a script beside ours',
      /\/s also loads \/spy\.js/,
      () => change('/s', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where the code of a card is typed',
      /\/c also loads \/spy\.js/,
      () => change('/c', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script on the page with the check words',
      /\/privacy also loads \/spy\.js/,
      () =>
        change(`/w/${hostOf().wave}/privacy`, '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where receipts are looked up',
      /\/receipts also loads <script>/,
      () => change(`/w/${hostOf().wave}/receipts`, '<li', '<script>spy()</script><li'),
    ],
    [
      'a script of another host',
      /also loads https:\/\/x\.test/,
      () => change('/', '<a ', '<script src="https://x.test/a.js"></script><a '),
    ],
    [
      'a script in the page itself',
      /\/s also loads <script>/,
      () => change('/s', '</html>', '<script>spy()</script></html>'),
    ],
    [
      'our script without its hash',
      /\/s also loads \/assets\/respond/,
      () => change('/s', / integrity="[^"]*"><\/script>/, '></script>'),
    ],
    [
      'a handler on an element',
      /\/s also loads <a href/,
      () => change('/s', '<a href="/s">', '<a href="/s" onclick="spy()">'),
    ],
    [
      'an address that runs',
      /\/sign-in also loads/,
      () => change('/sign-in', 'href="/s"', 'href="javascript:spy()"'),
    ],
    [
      'a page in the page',
      /\/s also loads \/spy/,
      () => change('/s', '</html>', '<iframe src="/spy"></iframe>'),
    ],
    [
      'a handler behind a value that seems to end its element',
      /\/s also loads <img alt/,
      () => change('/s', '</html>', '<img alt=">" src="/x.png" onerror="spy()"></html>'),
    ],
    [
      'an address that runs, in references',
      /\/s also loads <a href/,
      () => change('/s', '</html>', '<a href="java&#115;cript&colon;spy()">x</a></html>'),
    ],
    [
      'a picture that tells another host who looked',
      /\/privacy also loads <img src/,
      () => change(`/w/${hostOf().wave}/privacy`, '</html>', '<img src="//x.test/1.png"></html>'),
    ],
    [
      'a form that sends to another host',
      /\/sign-in also loads <form/,
      () => change('/sign-in', '</html>', '<form action="https://x.test/"></form></html>'),
    ],
    [
      'a page that goes on to another',
      /\/s also loads <meta/,
      () =>
        change('/s', '</html>', '<meta http-equiv=refresh content="0;url=https://x.test"></html>'),
    ],
    [
      'a style of its own',
      /\/c also loads <style/,
      () => change('/c', '</html>', '<style>@import "//x.test/a.css"</style></html>'),
    ],
    [
      'a script behind a comment that seems to be a value',
      /\/sign-in also loads <!-- <img/,
      () =>
        change(
          '/sign-in',
          '</html>',
          '<!-- <img alt=" --><script src="/spy.js"></script><!-- "></html>',
        ),
    ],
    [
      'a script behind a value without quotes',
      /\/sign-in also loads <img alt=a/,
      () =>
        change('/sign-in', '</html>', '<img alt=a" ><script src="/spy.js"></script x="></html>'),
    ],
    [
      'a script behind a title that seems to be a value',
      /\/c also loads <img alt/,
      () =>
        change(
          '/c',
          '</html>',
          '<title><img alt="</title><script src="/spy.js"></script>"></html>',
        ),
    ],
    [
      'a questionnaire that needs no program',
      /\/s is what the sources give/,
      () =>
        change('/s', '</html>', '<form method="post" action="/s"><input name="d1"></form></html>'),
    ],
    [
      'a program that takes its parts from elsewhere',
      /\/s is what the sources give/,
      () =>
        change('/s', '<script', '<script data-parts="{&quot;ballot&quot;:&quot;/spy.js&quot;}"'),
    ],
    [
      'a style that comes before the page',
      /\/s also loads link: <\/spy.css>/,
      () => hostOf().headers.set('link', '</spy.css>; rel=stylesheet'),
    ],
    [
      'a page that is left before it is read',
      /\/sign-in also loads refresh: 0/,
      () => hostOf().headers.set('refresh', '0; url=https://x.test'),
    ],
    [
      'a header that has browsers tell another host who looked',
      /\/s also loads report-to: /,
      () => hostOf().headers.set('report-to', toElsewhere),
    ],
    [
      'a policy that reports to another host',
      /\/c also loads content-security-policy: /,
      () =>
        hostOf().headers.set('content-security-policy', "img-src 'none'; report-uri //x.test/a"),
    ],
    [
      'pages that are fetched before anybody asks for them',
      /\/sign-in also loads speculation-rules: /,
      () => hostOf().headers.set('speculation-rules', '"/rules.json"'),
    ],
    [
      'a page in other letters',
      /\/c also loads content-type/,
      () => hostOf().headers.set('content-type', 'text/html; charset=utf-7'),
    ],
  ];
}
