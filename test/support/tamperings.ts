import type { VerifiedHost } from './verified-host.ts';

type Tampering = [name: string, said: RegExp, tamper: () => unknown];

/** What somebody may change on the host that stands at that moment, and what checking it then says. */
export function tamperings(hostOf: () => VerifiedHost): Tampering[] {
  const manifest = () => `/w/${hostOf().wave}/manifest`;
  const change = (path: string, from: string | RegExp, to: string) => {
    const before = hostOf().served.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    hostOf().served.set(path, after);
  };
  const questions = () =>
    [...hostOf().served.keys()].find((path) => path.startsWith('/definitions/')) ?? '';
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
      () =>
        hostOf().headers.set(
          'report-to',
          '{"group":"a","max_age":9,"endpoints":[{"url":"https:\\/\\/x.test\\/a"}]}',
        ),
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
    [
      'a log head that nobody signed',
      /head of the log is signed/,
      () => change('/log/head', '\n3\n', '\n4\n'),
    ],
    ['a log that was cut', /is the beginning/, () => hostOf().writeLog(['a', 'b'])],
    [
      'a log that was written anew',
      /is the beginning/,
      () => hostOf().writeLog(['a', 'B', 'c', 'd']),
    ],
    [
      'a log of the same length with another line',
      /is the beginning/,
      () => hostOf().writeLog(['a', 'b', 'C']),
    ],
    [
      'a log under another key',
      /key of the log/,
      () => hostOf().writeLog(['a', 'b', 'c'], new Uint8Array(32).fill(6)),
    ],
    [
      'a proof that proves nothing',
      /is the beginning/,
      async () => {
        await hostOf().writeLog(['a', 'b', 'c', 'd']);
        hostOf().served.set('/log/proof/3/4', '{"path":[]}');
      },
    ],
    [
      'another manifest',
      /(key signed the manifest|manifest is the one kept)/,
      () => change(manifest(), /"organisation":"[^"]*"/, '"organisation":"Ander"'),
    ],
    [
      'a manifest that is none',
      /manifest cannot be read/,
      () => hostOf().served.set(manifest(), '{}'),
    ],
    [
      'an amendment taken back',
      /amendments were only added/,
      () => change(manifest(), /"amendments":\[[^\]]*\]/, '"amendments":[]'),
    ],
    [
      'another plan',
      /plan and keys are those it binds/,
      () => change(`/w/${hostOf().wave}/plan`, '\\"k\\":7', '\\"k\\":5'),
    ],
    [
      'a block with another ticket key',
      /plan and keys are those it binds/,
      () => change(`/w/${hostOf().wave}/blocks`, /"ticketKey":"MIIB/, '"ticketKey":"MIIC'),
    ],
    [
      'a block that is served as another group',
      /every block is served as the manifest binds it/,
      () => change(`/w/${hostOf().wave}/blocks`, /"headcount":\d+/, '"headcount":99'),
    ],
    [
      'a block whose path leads elsewhere',
      /every block is served as the manifest binds it/,
      () => change(`/w/${hostOf().wave}/blocks`, /"path":\["[^"]+"/, `"path":["${'A'.repeat(43)}"`),
    ],
    [
      'other questions',
      /questions are those that the manifest names/,
      () => change(questions(), /"text":\{"nl":"/, '"text":{"nl":"Wie ben je? '),
    ],
    [
      'questions that are gone',
      /questions are those that the manifest names/,
      () => hostOf().served.delete(questions()),
    ],
    [
      'another release',
      /release is the one kept before/,
      () => change(`/w/${hostOf().wave}/receipts`, /(id="release-hash">)[0-9a-f]{8}/, '$100000000'),
    ],
    [
      'a release that is gone',
      /release is the one kept before/,
      () => change(`/w/${hostOf().wave}/receipts`, /<code id="release-hash">[^<]*/, ''),
    ],
    [
      'blocks that are gone',
      /plan and keys are those it binds/,
      () => hostOf().served.delete(`/w/${hostOf().wave}/blocks`),
    ],
    [
      'an amendment that nobody signed',
      /signed the manifest and every amendment/,
      () => change(manifest(), /"amendments":\[/, '"amendments":["a.b.c",'),
    ],
    [
      'a receipt that is gone',
      /receipts are those kept/,
      () => change(`/w/${hostOf().wave}/receipts`, /<li.*?<\/li>/, ''),
    ],
    [
      'receipts that are gone',
      /receipts are those kept/,
      () => hostOf().served.set(`/w/${hostOf().wave}/receipts`, 'none yet'),
    ],
  ];
}
