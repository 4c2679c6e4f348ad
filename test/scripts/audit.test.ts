import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, signAmendment } from '../../src/core/ballot/amendment-schema.ts';
import { receiptsHash } from '../../src/core/ballot/receipt.ts';
import { generateSignKey } from '../../src/core/ballot/sign-manifest.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { sha256, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { fullDefinition, tallyRequest } from '../core/disclosure/world.ts';
import {
  audit,
  auditInOwnFolder,
  honestPlan,
  honestRelease,
  inFolder,
  put,
} from '../support/audit-run.ts';

auditInOwnFolder();

describe('the audit', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  it('passes an honest release and says what it checked', () => {
    const { code, said } = audit(JSON.stringify(honest));
    expect(said).toContain('PASSED');
    expect(said).toMatch(/\d+ atoms/);
    expect(code).toBe(0);
  });

  it('passes a release whose fields came back in another order, as from a stored plan', () => {
    const { code, said } = audit(canonicalJson(honest));
    expect(said).toContain('PASSED');
    expect(code).toBe(0);
  });

  it('passes a release in every language of the table', () => {
    const text = JSON.stringify(honest).replace(/\{"nl":("(?:[^"\\]|\\.)*")[^{}]*\}/g, (_, words) =>
      JSON.stringify(Object.fromEntries(staffLanguages.map((one) => [one, JSON.parse(words)]))),
    );
    expect(text).toContain('"nl-simple":');
    const { code, said } = audit(text);
    expect(said).toContain('PASSED');
    expect(code).toBe(0);
  });

  it('says the same in Dutch, and as data', () => {
    const { said } = audit(JSON.stringify(honest), '--language', 'nl', '--json', 'c.json');
    expect(said).toContain('GOEDGEKEURD');
    const certificate = JSON.parse(readFileSync(inFolder('c.json'), 'utf8'));
    expect(certificate).toMatchObject({ format: 'geleding-audit-1', passed: true, k: 7 });
    expect(certificate.smallestAtom).toBeGreaterThanOrEqual(7);
    expect(certificate.rank).toBe(honest.blocks.length);
  });

  it('takes no other word for a layer that leads, also where nobody has it', () => {
    const { wave } = honest;
    const named = { ...honest, wave: { ...wave, leaders: [...wave.leaders, 'jan_de_vries'] } };
    expect(audit(JSON.stringify(named)).said).toContain('jan_de_vries is no layer');
  });

  it('passes a release that publishes nothing', async () => {
    const people = excelRoster();
    const request = tallyRequest(fullDefinition(), plan(people).plan, []);
    const empty = await tally({
      ...request,
      wave: { ...request.wave, manifestHash: 'a'.repeat(43), definition: honest.wave.definition },
      receiptsHash: 'c'.repeat(64),
    });
    const { code, said } = audit(JSON.stringify(empty));
    expect(said).toContain('Nothing is published');
    expect(code).toBe(0);
  });

  it('imports nothing of the program that makes releases', () => {
    const here = join(import.meta.dirname, '../../scripts/audit');
    const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(here, path), 'utf8'));
    expect(sources.length).toBeGreaterThan(15);
    for (const source of sources) expect(source).not.toMatch(/from '(\.\.\/)+(src|core|test)\//);
  });
});

describe('the audit beside the manifest', () => {
  const made = honestPlan();
  const manifest = {
    format: 'geleding-manifest-2',
    wave: { id: 'w1', title: 'Meting 1' },
    organisation: 'Voorbeeld',
    promise: 'anonymous',
    definition: { id: 'csi-full', version: '1.1.0', hash: 'd'.repeat(64) },
    k: 7,
    headcount: made.headcount,
    plan: made as unknown,
  };
  let release: ReleaseData;
  beforeAll(async () => {
    const { wave } = await honestRelease();
    manifest.definition = wave.definition;
    release = await honestRelease({
      manifestHash: toBase64Url(await sha256(utf8(canonicalJson(manifest)))),
    });
  });

  const beside = (
    change: (release: ReleaseData) => void,
    served: unknown = { manifest, jws: 'x', amendments: [] },
  ) => {
    const copy = structuredClone(release);
    change(copy);
    return audit(JSON.stringify(copy), '--manifest', put('manifest.json', JSON.stringify(served)));
  };

  it('passes what was promised', () => {
    const { code, said } = beside(() => {});
    expect(code, said).toBe(0);
    expect(beside(() => {}, manifest).code).toBe(0);
  });

  it.each<[string, (release: ReleaseData) => void]>([
    [
      'a lowered k',
      ({ wave }) => {
        wave.k = 5;
      },
    ],
    [
      'another definition',
      ({ wave }) => {
        wave.definition.version = '9.9.9';
      },
    ],
    [
      'another promise',
      ({ wave }) => {
        wave.promise = 'confidential';
      },
    ],
    [
      'another organisation',
      ({ wave }) => {
        wave.organisation = 'Ander';
      },
    ],
    [
      'another manifest',
      ({ wave }) => {
        wave.manifestHash = 'b'.repeat(43);
      },
    ],
    [
      'another name of the wave',
      ({ wave }) => {
        wave.title = 'Meting 2';
      },
    ],
    [
      'blocks that were not planned',
      ({ blocks }) => {
        for (const block of blocks.slice(0, 1)) block.planned = ['b77'];
      },
    ],
  ])('catches %s', (_, change) => {
    const { code, said } = beside(change);
    expect(said).toContain('[manifest-differs]');
    expect(code).toBe(1);
  });

  it('takes of signed amendments only what may still change', async () => {
    const { publicKey, privateKey } = await generateSignKey();
    const own = { ...manifest, signKey: publicKey, closes: '2026-10-20T16:00:00.000Z' };
    const previous = toBase64Url(await sha256(utf8(canonicalJson(own))));
    const published = await honestRelease({ manifestHash: previous });
    const amended = async (change: Change, k = 7) => {
      const at = '2026-10-10T08:00:00.000Z';
      const amendment = { format: 'geleding-amendment-1', previous, at, change } as const;
      const amendments = [await signAmendment(amendment, privateKey)];
      const copy = { ...published, wave: { ...published.wave, k } };
      return beside((shown) => void Object.assign(shown, copy), { manifest: own, amendments });
    };
    const later = await amended({ kind: 'closes', closes: '2026-10-27T16:00:00.000Z' });
    expect(later.code, later.said).toBe(0);
    for (const { code, said } of [
      await amended({ kind: 'k', k: 5 }, 5),
      await amended({ kind: 'closes', closes: '2026-10-13T16:00:00.000Z' }),
      await amended({ kind: 'people', added: { b99: 1 } }),
    ]) {
      expect(said).toContain('changes what may not change');
      expect(code).toBe(1);
    }
  });

  it('refuses a manifest that is none', () => {
    for (const served of [[], {}, { format: 'geleding-manifest-2' }, 'x']) {
      const { code, said } = beside(() => {}, served);
      expect(said.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(2);
    }
  });
});

describe('the audit beside the receipts', () => {
  it('counts them, and takes their hash', async () => {
    const { participation } = await honestRelease();
    const receipts = Array.from({ length: participation.ballots }, (_, at) =>
      at.toString(16).padStart(64, '0'),
    );
    const release = JSON.stringify(await honestRelease({}, await receiptsHash(receipts)));
    const list = (some: string[]) => put('receipts.txt', some.join('\n'));
    expect(audit(release, '--receipts', list(receipts)).code).toBe(0);
    expect(audit(release, '--receipts', list([...receipts].reverse())).code).toBe(0);
    for (const other of [
      receipts.slice(1),
      [...receipts, receipts[0] ?? ''],
      [...receipts.slice(1), 'f'.repeat(64)],
    ]) {
      const { code, said } = audit(release, '--receipts', list(other));
      expect(said).toMatch(/\[(receipts-differ|twice)\]/);
      expect(code).toBe(1);
    }
    expect(audit(release, '--receipts', put('none.txt', 'none')).code).toBe(2);
  });
});

describe('two releases of one organisation', () => {
  const two = (one: ReleaseData, other: ReleaseData) =>
    audit(JSON.stringify(one), put('other.json', JSON.stringify(other)));

  it('pass where they are of two waves', async () => {
    const later = {
      id: 'w2',
      manifestHash: 'b'.repeat(43),
      opened: '2027-10-01',
      closed: '2027-10-20',
    };
    const other = await honestRelease(later, 'e'.repeat(64));
    const { code, said } = two(await honestRelease(), other);
    expect(code, said).toBe(0);
  });

  it('fail where the second is the first under other names, or nearly', async () => {
    const one = await honestRelease();
    const other = structuredClone(one);
    Object.assign(other.wave, { id: 'w2', opened: '2027-10-01', closed: '2027-10-20' });
    other.wave.manifestHash = 'b'.repeat(43);
    other.receiptsHash = 'e'.repeat(64);
    other.comments = [];
    for (const changed of [0, 2]) {
      for (const { fine } of other.variables.slice(0, changed))
        for (const row of fine.slice(0, 1)) row.total += 2;
      const { code, said } = two(one, other);
      expect(said).toContain('are the same: of another wave they are drawn anew');
      expect(code).toBe(1);
    }
  });

  it('fail where one box was published twice, by other groups', async () => {
    const one = await honestRelease();
    const other = structuredClone(one);
    other.groups.pop();
    const { code, said } = two(one, other);
    expect(said).toContain('[two-releases]');
    expect(said).toContain('groups');
    expect(code).toBe(1);
    expect(two(one, structuredClone(one)).code).toBe(0);
  });

  it('fail where the same receipts stand under another name', async () => {
    const { code, said } = two(
      await honestRelease(),
      await honestRelease({ id: 'w2', manifestHash: 'b'.repeat(43) }),
    );
    expect(said).toContain('[two-releases]');
    expect(code).toBe(1);
  });

  it('cannot be judged together when they are of two organisations', async () => {
    expect(two(await honestRelease(), await honestRelease({ organisation: 'Ander' })).code).toBe(2);
  });
});
