import { changer, changerOfOne, type Tampering, toElsewhere } from './tamperings.ts';
import type { VerifiedHost } from './verified-host.ts';

/** What somebody may change of the log and of a wave, and what checking the host then says. */
export function tamperingsOfWaves(hostOf: () => VerifiedHost): Tampering[] {
  const manifest = () => `/w/${hostOf().wave}/manifest`;
  const change = changer(hostOf);
  const inOne = changerOfOne(hostOf);
  const questions = (end = '.json', start = '/definitions/') =>
    [...hostOf().served.keys()].find((path) => path.startsWith(start) && path.endsWith(end)) ?? '';
  return [
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
      'other questions in one language',
      /a device gets the questions that the manifest names \(nl\)/,
      () => change(questions('/nl.json'), '"text":{"nl":"', '"text":{"nl":"Wie ben je? '),
    ],
    [
      'other questions to who opens a link',
      /a device gets the questions that the manifest names \(en\)/,
      () =>
        change(questions('/en.json', '/definitions/of/'), '"text":{"en":"', '"text":{"en":"Who? '),
    ],
    [
      'other check words where staff compare them',
      /\/privacy.* is what the sources give/,
      () => change(`/w/${hostOf().wave}/privacy`, /(check-words">)(\S+) · (\S+)/, '$1$3 · $2'),
    ],
    [
      'other check words for readers of one language',
      /\/privacy\?language=uk is what the sources give/,
      () => inOne(`/w/${hostOf().wave}/privacy`, 'uk', /(check-words">)(\S+) · (\S+)/, '$1$3 · $2'),
    ],
    [
      'check words beside ours, which are hidden',
      /\/privacy.* is what the sources give/,
      () => change(`/w/${hostOf().wave}/privacy`, '<strong', '<p>a · b</p><strong hidden=""'),
    ],
    [
      'a receipt that is gone for readers of one language',
      /\/receipts\?language=nl is what the sources give/,
      () => inOne(`/w/${hostOf().wave}/receipts`, 'nl', /<li.*?<\/li>/, ''),
    ],
    [
      'another hash of the program where staff compare it',
      /\/privacy.* is what the sources give/,
      () => change(`/w/${hostOf().wave}/privacy`, /<code>[0-9a-f]{8}/, '<code>00000000'),
    ],
    [
      'a program that has a browser tell another host who runs it',
      /respond.* but report-to/,
      () => hostOf().headersOf.set('/assets/respond.BBBB.js', ['report-to', toElsewhere]),
    ],
    [
      'questions that have a browser load something of another host',
      /every list comes.* but link/,
      () => hostOf().headersOf.set(questions(), ['link', '<https://x.test/a>; rel=preload']),
    ],
    [
      'questions that are gone',
      /questions are those that the manifest names/,
      () => hostOf().served.delete(questions()),
    ],
    [
      'another release',
      /release is the one kept before/,
      () =>
        change(
          `/w/${hostOf().wave}/receipts`,
          /(id="release-hash"[^>]*>)[0-9a-f]{8}/,
          '$100000000',
        ),
    ],
    [
      'a release that is gone',
      /release is the one kept before/,
      () => change(`/w/${hostOf().wave}/receipts`, /<code id="release-hash"[^>]*>[^<]*/, ''),
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
