import { beforeAll, describe, expect, it } from 'vitest';
import faulty from '../fixtures/rosters/roster-faulty.csv?raw';
import expected from '../fixtures/rosters/roster-faulty.expected.json' with { type: 'json' };
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { draftWave, hrPost, refused } from '../support/world-hr.ts';
import { formOf, jsonPost } from '../support/world-visitor.ts';
import { fixWave, roster } from '../support/world-wave.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const json = { accept: 'application/json' };

const posting = (path: string, fields: Parameters<typeof hrPost>[2] = {}) =>
  hrPost(world, path, fields);
const newWave = () => draftWave(world);

describe('bodies HR’s browser would never send', () => {
  const forms = (id: string) => [
    '/manage/waves',
    '/manage/organisation',
    '/manage/members',
    `/manage/waves/${id}/roster`,
    `/manage/waves/${id}/settings`,
    `/manage/waves/${id}/plan`,
    `/manage/waves/${id}/keys`,
    `/manage/waves/${id}/fix`,
    `/manage/waves/${id}/cancel`,
  ];

  it('JSON, nothing and a broken form are refused, never an error of ours', async () => {
    const id = await newWave();
    const bodies: RequestInit[] = [
      jsonPost({ title: 'x' }),
      { method: 'POST', headers: json },
      {
        method: 'POST',
        headers: { ...json, 'content-type': 'multipart/form-data; boundary=x' },
        body: 'no form',
      },
      { method: 'POST', headers: { ...json, 'content-type': 'text/plain' }, body: 'a=b' },
    ];
    for (const path of forms(id)) {
      for (const body of bodies) {
        const { status } = await withoutTrace(() => world.hr.ask(path, body));
        expect({ path, status }).toEqual({ path, status: expect.toSatisfy(refused) });
      }
    }
  });

  it('empty forms say what is missing and change nothing', async () => {
    const id = await newWave();
    for (const path of forms(id)) {
      const { status } = await withoutTrace(posting(path));
      expect({ path, status }).toEqual({ path, status: expect.toSatisfy(refused) });
    }
  });

  it('a body above the limit is refused', async () => {
    const big = new File([new Uint8Array(25 * 1024 * 1024)], 'groot.csv');
    const id = await newWave();
    await expectRefusal(posting(`/manage/waves/${id}/roster`, { roster: big }), 413, 'body.large');
  });
});

describe('waves that do not exist', () => {
  it('every step and page of an unknown wave answers 404', async () => {
    const unknown = ['ffffffffffff', '__proto__', "x'; DROP TABLE wave; --", '0'.repeat(500)];
    for (const id of unknown.map(encodeURIComponent)) {
      const wave = `/manage/waves/${id}`;
      for (const page of [
        '',
        '/settings',
        '/roster',
        '/plan',
        '/keys',
        '/proof',
        '/participation',
      ]) {
        const ask = () => world.hr.ask(wave + page, { headers: json });
        await expectRefusal(ask, 404, 'wave.unknown');
      }
      for (const step of ['fix', 'open', 'close']) {
        await expectRefusal(posting(`${wave}/${step}`, { sure: 'yes' }), 404, 'wave.unknown');
      }
      const cancel = posting(`${wave}/cancel`, { sure: 'yes', reason: 'x' });
      await expectRefusal(cancel, 404, 'wave.unknown');
    }
  });
});

describe('posts from another website', () => {
  const elsewhere = { ...json, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };

  it('a form with HR’s cookie but another origin changes nothing', async () => {
    const id = await newWave();
    const ask = () =>
      world.hr.ask(`/manage/waves/${id}/cancel`, {
        method: 'POST',
        headers: elsewhere,
        body: formOf({ sure: 'yes', reason: 'x' }),
      });
    await expectRefusal(ask, 403, 'request.cross-site');
  });

  it('a form that hides its origin changes nothing', async () => {
    const ask = () =>
      world.hr.ask('/manage/waves', {
        method: 'POST',
        headers: { ...json, origin: 'null' },
        body: new URLSearchParams({ title: 'x', definition: 'csi-pulse' }),
      });
    await expectRefusal(ask, 403, 'request.cross-site');
  });

  it('JSON dressed up as text changes nothing', async () => {
    const ask = () =>
      world.reach('/s/open', {
        method: 'POST',
        headers: { ...elsewhere, 'content-type': 'text/plain' },
        body: '{}',
      });
    await expectRefusal(ask, 403, 'request.cross-site');
  });

  it('a link on another website does not export links or print cards', async () => {
    const { id } = await fixWave(world);
    for (const page of ['links.csv', 'cards']) {
      const ask = () => world.hr.ask(`/manage/waves/${id}/${page}`, { headers: elsewhere });
      await expectRefusal(ask, 403, 'request.cross-site');
    }
  });
});

describe('a staff list with faults', () => {
  it('imports nobody, names every line and field, and asks what it does not know', async () => {
    const id = await newWave();
    const upload = new File([faulty], 'roster-faulty.csv', { type: 'text/csv' });
    const response = await withoutTrace(posting(`/manage/waves/${id}/roster`, { roster: upload }));
    expect(response.status).toBe(422);
    const page = await response.text();
    const rows = page.split('<tr').map((row) => row.replace(/<[^>]*>?/g, ' '));
    for (const { line, field } of expected.faults) {
      const named = rows.some((row) => new RegExp(`\\b${line}\\b.*\\b${field}\\b`, 's').test(row));
      expect({ line, field, named }).toEqual({ line, field, named: true });
    }
    for (const { value } of expected.questions) expect(page).toContain(value);
  });

  it('is not imported by confirming it all the same', async () => {
    const id = await newWave();
    const fields = { text: faulty, fileName: 'x.csv', step: 'confirm' };
    const response = await withoutTrace(posting(`/manage/waves/${id}/roster`, fields));
    expect(response.status).toBe(422);
  });

  it('shows a name that looks like HTML as the text it is', async () => {
    const id = await newWave();
    const line = roster.split('\n')[1] ?? '';
    const text = `${roster.split('\n')[0]}\n${line.replace('Balie', '<img src=x onerror=alert(1)>')}\n`;
    const page = await (await posting(`/manage/waves/${id}/roster`, { text })()).text();
    expect(page).not.toContain('<img src=x');
  });

  it('binary rubbish is refused in words', async () => {
    const id = await newWave();
    const rubbish = new File([new Uint8Array(2000).fill(1)], 'x.csv');
    const { status } = await withoutTrace(
      posting(`/manage/waves/${id}/roster`, { roster: rubbish }),
    );
    expect(status).toSatisfy(refused);
  });
});
