import { beforeAll, describe, expect, it } from 'vitest';
import faulty from '../fixtures/rosters/roster-faulty.csv?raw';
import expected from '../fixtures/rosters/roster-faulty.expected.json' with { type: 'json' };
import { startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { formOf, jsonPost } from '../support/world-visitor.ts';
import {
  closeWave,
  fixWave,
  openWave,
  planOf,
  planWave,
  roster,
  staffList,
} from '../support/world-wave.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const json = { accept: 'application/json' };

/** HR posts a form; `expectRefusal` reads the code from the JSON answer. */
const posting =
  (path: string, fields: Record<string, string | string[] | File> = {}) =>
  () =>
    world.hr.ask(path, { method: 'POST', headers: json, body: formOf(fields) });

async function newWave(): Promise<string> {
  const title = crypto.randomUUID();
  await world.hr.postForm('/manage/waves', { title, definition: 'csi-pulse' });
  const page = await world.hr.get('/manage');
  const row = [...page.matchAll(/waves\/([0-9a-f]{12})">([^<]*)</g)].find(
    ([, , name]) => name === title,
  );
  return row?.[1] ?? '';
}

describe('bodies HR’s browser would never send', () => {
  const forms = (id: string) => [
    '/manage/waves',
    '/manage/organisation',
    '/manage/viewers',
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

const refused = (status: number) => status >= 400 && status < 500;

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

describe('steps in the wrong state', () => {
  it('a draft cannot be fixed, opened or closed, and no key can be made for it', async () => {
    const id = await newWave();
    for (const step of ['fix', 'open', 'close']) {
      await expectRefusal(
        posting(`/manage/waves/${id}/${step}`, { sure: 'yes' }),
        409,
        'wave.state',
      );
    }
    const cancel = posting(`/manage/waves/${id}/cancel`, { sure: 'yes', reason: 'x' });
    await expectRefusal(cancel, 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/ticket-keys`), 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/unplan`), 409, 'wave.state');
  });

  it('a planned wave without keys cannot be fixed, and without a manifest not opened', async () => {
    const id = await planWave(world);
    const fix = posting(`/manage/waves/${id}/fix`, { sure: 'yes' });
    await expectRefusal(fix, 409, 'open.ticket-keys');
    const open = posting(`/manage/waves/${id}/open`, { sure: 'yes' });
    await expectRefusal(open, 409, 'open.manifest');
    const plan = posting(`/manage/waves/${id}/plan`, { tree: 'layers' });
    await expectRefusal(plan, 409, 'wave.state');
  });

  it('an open wave can be neither planned, fixed, opened nor taken back again', async () => {
    const { id } = await openWave(world);
    for (const step of ['fix', 'open']) {
      await expectRefusal(
        posting(`/manage/waves/${id}/${step}`, { sure: 'yes' }),
        409,
        'wave.state',
      );
    }
    await expectRefusal(posting(`/manage/waves/${id}/unplan`), 409, 'wave.state');
    await expectRefusal(posting(`/manage/waves/${id}/plan`, { tree: 'sides' }), 409, 'wave.state');
    const again = posting(`/manage/waves/${id}/roster`, { text: roster, step: 'confirm' });
    await expectRefusal(again, 409, 'wave.state');
  });

  it('a step is not taken without saying that one is sure', async () => {
    const { id } = await openWave(world);
    const { status } = await withoutTrace(posting(`/manage/waves/${id}/close`));
    expect(status).toBe(422);
  });

  it('closing twice at once closes once', async () => {
    const wave = await openWave(world);
    const steps = await Promise.all(
      [1, 2]
        .map(posting.bind(null, `/manage/waves/${wave.id}/close`, { sure: 'yes' }))
        .map((ask) => ask()),
    );
    expect(steps.map(({ status }) => status).sort()).toEqual([303, 409]);
    await expect(closeWave(world, wave)).rejects.toThrow('409');
  });
});

describe('an organisation that is too small', () => {
  it('cannot be planned: nobody could be published about', async () => {
    const id = await newWave();
    const text = staffList({ Zorg: [2, 5] });
    await world.hr.postForm(`/manage/waves/${id}/roster`, { text, step: 'confirm' });
    for (const tree of ['sides', 'layers']) {
      await expectRefusal(posting(`/manage/waves/${id}/plan`, { tree }), 400, 'plan.too-small');
    }
    await expectRefusal(
      posting(`/manage/waves/${id}/plan`, { tree: 'x' }),
      400,
      'request.malformed',
    );
  });

  it('has no block below its smallest group, also where one person stands alone', async () => {
    const id = await planWave(world, {
      roster: staffList({ Balie: [1, 30], Zorg: [9, 30], Staf: [1, 1] }),
    });
    const { blocks } = await planOf(world, id);
    expect(blocks.reduce((sum, { headcount }) => sum + headcount, 0)).toBe(72);
    for (const { headcount } of blocks) expect(headcount).toBeGreaterThanOrEqual(8);
  });
});

describe('settings', () => {
  it('refuses a smallest group below five, a wave without end and unknown definitions', async () => {
    const id = await newWave();
    const good = {
      title: 'x',
      definition: 'csi-pulse',
      languages: 'nl',
      k: '7',
      opens: '2026-11-25',
      closes: '2026-12-09',
      promise: 'anonymous',
      'holder-1': 'OR',
      rosterDays: '14',
      ballotDays: '30',
      ...Object.fromEntries(
        ['top', 'middle', 'lead', 'employee'].map((layer) => [`response-${layer}`, '70']),
      ),
    };
    const wrong: Record<string, string>[] = [
      { k: '4' },
      { k: '-1' },
      { k: '7.5' },
      { k: 'zeven' },
      { closes: '2026-11-24' },
      { closes: '2027-11-24' },
      { opens: '2020-01-01' },
      { opens: '2026-02-31' },
      { definition: 'unknown' },
      { languages: 'xx' },
      { promise: 'certain' },
      { rosterDays: '0' },
      { 'holder-1': '' },
      { 'response-lead': '101' },
    ];
    for (const change of wrong) {
      const ask = posting(`/manage/waves/${id}/settings`, { ...good, ...change });
      const { status } = await withoutTrace(ask);
      expect({ change, status }).toEqual({ change, status: 422 });
    }
    expect((await posting(`/manage/waves/${id}/settings`, good)()).status).toBe(303);
  });
});
