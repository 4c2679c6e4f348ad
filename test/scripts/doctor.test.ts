import { describe, expect, test } from 'vitest';
import { judgeBoxes, judgeWrapping } from '../../scripts/deploy/box-keys.ts';
import { judgeClock } from '../../scripts/deploy/clock.ts';
import { type Deployment, judgeDeployment } from '../../scripts/deploy/deployment.ts';
import { type Finding, written } from '../../scripts/deploy/finding.ts';
import { missingSecrets, secretNames, wrapKeyNames } from '../../scripts/deploy/secrets.ts';
import { verdictOf } from '../../scripts/deploy/verdict.ts';

/** What the doctor says to answers as wrangler prints them. */

const secretList = (...names: string[]) =>
  JSON.stringify(names.map((name) => ({ name, type: 'secret_text' })));
const answer = (...results: object[]) =>
  JSON.stringify([{ results, success: true, meta: { duration: 0.2 } }]);
const today = '2026-11-21';
const [old, now] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];

describe('a deployment', () => {
  const sound = {
    logs: false,
    oldVersions: false,
    tries: { LIMIT_FEW: 60, LIMIT_MANY: 3000 },
  };
  const whole: Deployment = {
    settings: sound,
    database: { jurisdiction: 'eu' },
    secrets: ['LINK_KEY', 'WRAP_KEY'],
    health: { blindSigning: true, wrapKeys: [now] },
  };
  const said = (changes: Partial<Deployment>) =>
    judgeDeployment({ ...whole, ...changes }).map(written);

  test('in which all is well gets a tick for every promise', () => {
    expect(said({})).toEqual([
      '✓ no request is logged',
      '✓ versions that were replaced answer nobody',
      '✓ the platform counts tries of links, codes and tokens',
      '✓ the database lies in the EU',
      '✓ the secrets are set',
      '✓ the runtime signs tickets blindly (RSA-RAW)',
    ]);
  });

  test.each<[string, Partial<Deployment>, string]>([
    ['logs', { settings: { ...sound, logs: true } }, '✗ no request is logged — set obs'],
    [
      'shows old versions',
      { settings: { ...sound, oldVersions: true } },
      '✗ versions that were replaced answer nobody — set preview_urls',
    ],
    [
      'counts one kind of try only',
      { settings: { ...sound, tries: { LIMIT_FEW: 60 } } },
      '✗ the platform counts tries of links, codes and tokens — take both',
    ],
    [
      'lies elsewhere',
      { database: { jurisdiction: null } },
      '✗ the database lies in the EU — a database cannot',
    ],
    [
      'has no account',
      { database: 'Not logged in.' },
      '? the database lies in the EU — could not be checked: Not logged in.',
    ],
    ['lost a secret', { secrets: ['WRAP_KEY_2'] }, '✗ the secrets are set — LINK_KEY is missing'],
    [
      'has two first wrapping secrets',
      { secrets: ['LINK_KEY', 'WRAP_KEY', 'WRAP_KEY_1'] },
      '✗ the secrets are set — WRAP_KEY_1 is not a name',
    ],
    [
      'cannot sign',
      { health: 'wrong' },
      '✗ the runtime signs tickets blindly (RSA-RAW) — something',
    ],
    [
      'is out of reach',
      { health: 'silent' },
      '? the runtime signs tickets blindly (RSA-RAW) — could not be checked: the address does not',
    ],
    ['has no address', { health: null }, '? the runtime signs tickets blindly (RSA-RAW) — could'],
  ])('that %s is told so, and what to do', (_what, changes, line) => {
    expect(said(changes).some((one) => one.startsWith(line))).toBe(true);
  });
});

describe('what it comes to', () => {
  const [right, wrong, unknown, waits] = ([true, false, null, 'wait'] as const).map((good) => ({
    ...{ what: 'a', remedy: 'b' },
    good,
  })) as [Finding, Finding, Finding, Finding];

  test.each<[string, Finding[], number, string]>([
    ['all is right', [right, right], 0, 'All is in order.'],
    ['the rest takes time', [right, waits], 0, 'All is in order; 1 of 2 take their time.'],
    ['something is wrong', [right, wrong, waits], 1, '1 of 3 are wrong.'],
    ['the rest cannot be seen', [wrong, unknown], 1, '1 of 2 are wrong. 1 could not be checked.'],
    [
      'something cannot be seen',
      [right, unknown, waits],
      2,
      '1 of 3 could not be checked; the others are in order.',
    ],
    [
      'nothing can be seen',
      [unknown, unknown, waits],
      2,
      'Nothing could be checked: this says nothing about the deployment.',
    ],
  ])('is said and is how it ends, where %s', (_where, findings, status, said) => {
    expect(verdictOf(findings)).toEqual({ status, said });
  });

  test('is nothing where there is no account and no address', () => {
    const none = 'Not logged in.';
    const findings = [
      ...judgeDeployment({ settings: none, database: none, secrets: none, health: null }),
      judgeClock(null, new Date()),
      judgeWrapping(null, null, null),
      ...judgeBoxes(null, null, today),
    ];
    expect(findings.map(({ good }) => good)).toEqual(findings.map(() => null));
    expect(verdictOf(findings).status).toBe(2);
  });
});

describe('the secrets', () => {
  test('are complete with any number on the wrapping secret', () => {
    expect(missingSecrets(secretNames(secretList('LINK_KEY', 'WRAP_KEY_3')) ?? [])).toEqual([]);
    expect(missingSecrets(secretNames(secretList('PLAY_KEY', 'WRAP_KEY_OLD')) ?? [])).toEqual([
      'LINK_KEY',
      'WRAP_KEY',
    ]);
  });

  test('that cannot be listed are not taken for missing', () => {
    for (const printed of [null, '', 'not logged in', '{"error":"x"}']) {
      expect(secretNames(printed)).toBeNull();
    }
    expect(secretNames('[]')).toEqual([]);
  });

  test('count from WRAP_KEY up, as numbers', () => {
    const names = ['WRAP_KEY_9', 'LINK_KEY', 'WRAP_KEY', 'WRAP_KEY_1', 'WRAP_KEY_10'];
    expect(wrapKeyNames(names)).toEqual(['WRAP_KEY_10', 'WRAP_KEY_9', 'WRAP_KEY']);
  });
});

describe('the clock', () => {
  const now = new Date('2026-11-21T09:00:30.000Z');
  const judged = (...rows: object[]) => written(judgeClock(answer(...rows), now));
  const run = (ranAt: string, failures: object[] = []) => ({
    ranAt,
    failures: JSON.stringify(failures),
  });

  test('that ran this minute and did everything is in order, and its last run is named', () => {
    expect(judged(run('2026-11-21T09:00:00.000Z'))).toBe(
      '✓ the clock runs, and did what was due: it ran last at 2026-11-21T09:00:00.000Z',
    );
  });

  test('that has not run for a quarter of an hour, or left something undone, is told of', () => {
    expect(judged(run('2026-11-21T08:45:00.000Z'))).toMatch(/^✗ .*08:45.*triggers/);
    const failed = [{ step: 'waves', wave: 'w1', code: 'internal' }];
    expect(judged(run('2026-11-21T09:00:00.000Z', failed))).toMatch(
      /^✗ .*waves of w1 \(internal\)/,
    );
  });

  test('that never ran is waited for, and is not judged without an answer', () => {
    expect(judged()).toMatch(/^… /);
    expect(written(judgeClock('no account', now))).toMatch(/^\? /);
  });
});

describe('stored keys', () => {
  const judged = (rows: object[], present: string[], names = ['WRAP_KEY_2', 'WRAP_KEY']) =>
    written(judgeWrapping(answer(...rows), present, names));

  test('under the only secret are in order', () => {
    expect(judged([{ secret: now, keys: 12 }], [now])).toMatch(/^✓/);
  });

  test('under an older secret are waited for, and then that secret may go', () => {
    const half = [
      { secret: old, keys: 2 },
      { secret: now, keys: 10 },
    ];
    expect(judged(half, [now, old])).toMatch(/^… .* within the hour/);
    expect(judged([{ secret: '', keys: 2 }], [now])).toMatch(/^… .* within the hour/);
    expect(judged([{ secret: now, keys: 12 }], [now, old])).toMatch(
      /^… .*npx wrangler secret delete WRAP_KEY$/,
    );
  });

  test('whose secret is gone are called lost', () => {
    expect(judged([{ secret: old, keys: 3 }], [now])).toMatch(/^✗ .*3 under aaaaaaaaaaaaaaaa/);
  });

  test('are not judged without an answer', () => {
    expect(written(judgeWrapping(null, [now], null))).toMatch(/^\?/);
    expect(written(judgeWrapping(answer(), null, null))).toMatch(/^\?/);
  });
});

describe('the key of a box that the server opened', () => {
  const certificate = (secret: string, backupsUntil: string) =>
    JSON.stringify({ wave: 'w1', secret, backupsUntil });
  const judged = (box: object, present: string[] | null = [now]) =>
    judgeBoxes(answer({ wave: 'w1', held: 0, certificate: null, ...box }), present, today)
      .map(written)
      .join('\n');

  test('is destroyed once backups expired, the day after their last', () => {
    expect(judged({ certificate: certificate(now, '2026-11-20') })).toMatch(/^✓ .*2026-11-20$/);
    expect(judged({ certificate: certificate(now, today) })).toMatch(/^… .*until 2026-11-21/);
  });

  test('is not certified by a secret that is gone, nor while an older one is kept', () => {
    const box = { certificate: certificate(old, '2026-12-10') };
    expect(judged(box)).toMatch(
      /^… .*no longer has its wrapping secret aaaaaaaaaaaaaaaa; but until 2026-12-10/,
    );
    for (const present of [[old], [now, old], [now, 'cccccccccccccccc']]) {
      expect(judged(box, present)).toMatch(/^… .*until 2026-12-10 .*README/);
    }
    expect(judged(box, null)).toMatch(/^… .*give the address/);
    expect(judged({ certificate: certificate('', '2026-12-10') })).toMatch(/^…/);
  });

  test('is not destroyed while rows of it are there', () => {
    expect(judged({ held: 2, certificate: certificate(old, '2026-01-01') })).toMatch(/^✗ .*2 of/);
  });

  test('is not judged without certificate or answer', () => {
    expect(judged({})).toMatch(/^\? .*certificate/);
    expect(judgeBoxes('no account', [now], today).map(written)).toEqual([
      '? keys of boxes that the server opened are destroyed — could not be checked: the database did not answer',
    ]);
    expect(judgeBoxes(answer(), [now], today).map(written)).toHaveLength(1);
  });
});
