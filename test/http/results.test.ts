import { beforeAll, describe, expect, it } from 'vitest';
import { inviteViewer } from '../../scripts/play/hr.ts';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { answerAll } from '../support/world-staff.ts';
import { formOf, origin, type Person, personWith } from '../support/world-visitor.ts';
import { closeWave, openWave, type PlayedWave, publishWave } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
/** A manager's link from before the release. */
let earlyLink: string;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  const numbers = [...wave.links.keys()].filter((number) => Number(number.slice(-2)) <= 10);
  await answerAll(world, wave, numbers);
});

const json = { headers: { accept: 'application/json' } };
const pages = [
  'summary',
  'participation',
  'profile',
  'importance',
  'alignment',
  'chain',
  'strength',
  'items',
  'trend',
  'comments',
  'agreements',
  'method',
];
const files = ['html', 'csv', 'codebook'];
const address = (page: string, unit?: string) =>
  `/results/${wave.id}/${page}${unit ? `?unit=${unit}` : ''}`;

/** Bytes of every page and file that a reader gets; `unit` is what the reader asks for. */
async function everythingOf(reader: Person, unit?: string): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const page of [...pages, ...files.map((file) => `files/${file}`)]) {
    all.set(page, await reader.get(address(page, unit)));
  }
  return all;
}

describe('before a release', () => {
  it('nobody sees a figure: not HR, and not by asking for files', async () => {
    for (const page of [...pages, 'files/json', 'files/csv', 'files/html']) {
      await expectRefusal(() => world.hr.ask(address(page), json), 404, 'release.none');
    }
    await closeWave(world, wave);
    for (const page of ['summary', 'files/json']) {
      await expectRefusal(() => world.hr.ask(address(page), json), 404, 'release.none');
    }
  });
});

/** Presses the button of the sign-in page with this token. */
async function press(token: string): Promise<Response> {
  const headers = { origin: world.hr.origin };
  return world.reach('/sign-in', {
    method: 'POST',
    headers,
    body: new URLSearchParams({ token }),
  });
}

describe('a reader who comes before the report', () => {
  it('is told so without using the link up, and gets in with it later', async () => {
    const token = await inviteViewer(world.hr, wave.id, null);
    const early = await withoutTrace(() => press(token));
    expect(early.status).toBe(200);
    expect(early.headers.getSetCookie()).toEqual([]);
    expect(await early.text()).toContain('niet gebruikt');
    earlyLink = token;
  });
});

describe('a release', () => {
  it('becomes visible in dated stages: HR, management, unit heads', async () => {
    await publishWave(world, wave);
    const statuses = async () => {
      const readers = await Promise.all(
        [null, 'Zorg'].map(async (scope) =>
          world.signIn(await inviteViewer(world.hr, wave.id, scope)),
        ),
      );
      const all = [world.hr, ...readers].map((who) => who.ask(address('summary'), json));
      return (await Promise.all(all)).map(({ status }) => status);
    };
    expect(await statuses()).toEqual([200, 404, 404]);
    await pass(world, { days: 6 });
    expect(await statuses()).toEqual([200, 404, 404]);
    await pass(world, { days: 1, hours: 1 });
    expect(await statuses()).toEqual([200, 200, 404]);
    expect((await press(earlyLink)).headers.get('location')).toBe(`/results/${wave.id}`);
    expect((await press(earlyLink)).status).toBe(303);
    await pass(world, { days: 7 });
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  it('is shown to a unit head as exactly what management sees of that unit', async () => {
    const manager = await world.signIn(await inviteViewer(world.hr, wave.id, null));
    const head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    const [mine, theirs] = [await everythingOf(head), await everythingOf(manager, 'Zorg')];
    for (const file of files) expect(mine.get(`files/${file}`)).toBe(theirs.get(`files/${file}`));
  });

  it('tells a unit head nothing of another unit, whatever is asked for', async () => {
    const head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    const own = await everythingOf(head);
    for (const [page, text] of own)
      expect({ page, tells: text.includes('Balie') }).toEqual({ page, tells: false });
    const asked = await everythingOf(head, 'Balie');
    for (const file of files) expect(asked.get(`files/${file}`)).toBe(own.get(`files/${file}`));
    await expectRefusal(() => head.ask(address('files/json'), json), 404, 'page.unknown');
  });

  it('leads a head of two units to both, and whoever holds another right too to a unit that is not shown', async () => {
    const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const also = async (unit: string, cookie: string) => {
      const bounds = { wave: wave.id, unit, position: null, until: null };
      const member = { name: unit, role: 'unit-head', ...bounds } as const;
      const token = await inviteMember(world.context(), 'hr', member);
      const init = { method: 'POST', headers: { origin, cookie } };
      return cookieOf(await world.reach('/sign-in', { ...init, body: formOf({ token }) }));
    };
    const head = personWith(world.reach, await also('Balie', await also('Zorg', '')));
    const list = await head.get('/results');
    for (const unit of ['Zorg', 'Balie']) {
      const own = `${address('summary', unit)}"`;
      expect(list).toContain(`/results/${wave.id}?unit=${unit}"`);
      expect(await head.get(address('summary', 'Zorg'))).toContain(own);
    }
    const hr = cookieOf(await press(await world.offerHr()));
    const both = personWith(world.reach, await also('Directie', hr));
    expect((await both.ask(address('summary', 'Directie'))).status).toBe(200);
    await expectRefusal(() => both.ask(address('summary', 'Nergens'), json), 404, 'page.unknown');
  });

  it('is not shown to readers who were invited to another wave', async () => {
    const other = await openWave(world);
    for (const scope of [null, 'Zorg']) {
      const reader = await world.signIn(await inviteViewer(world.hr, other.id, scope));
      for (const page of ['summary', 'files/csv', 'files/json']) {
        await expectRefusal(() => reader.ask(address(page), json), 403, 'sign-in.other');
      }
      expect(await reader.get('/results')).not.toContain(wave.id);
    }
  });

  it('knows no unit that was not released, and no page or file that does not exist', async () => {
    for (const page of ['summary?unit=Directie', 'files/exe', 'unknown', 'files/__proto__']) {
      await expectRefusal(() => world.hr.ask(address(page), json), 404, 'page.unknown');
    }
    await expectRefusal(() => world.hr.ask('/results/ffffffffffff', json), 404, 'release.none');
  });

  it('is at its address with a slash behind it too, and what went wrong leads on', async () => {
    const leads = async (who: Person | World, path: string) => {
      const answer = await ('reach' in who ? who.reach(path) : who.ask(path));
      return (
        answer.headers.get('location') ??
        /class="button[^"]*" href="([^"]*)"/.exec(await answer.text())?.[1]
      );
    };
    expect(await leads(world.hr, `${address('summary')}//?q=a%2Fb`)).toBe(
      `${address('summary')}?q=a%2Fb`,
    );
    expect(await leads(world, '/manage/')).toBe('/sign-in');
    expect(await leads(world.hr, '/manage/')).toBe('/manage');
    expect(await leads(world, '//elsewhere.example/')).toBeUndefined();
    expect(await leads(world.hr, address('unknown'))).toBe('/results');
    expect(await leads(world.hr, `/manage/waves/${wave.id}/unknown`)).toBe(
      `/manage/waves/${wave.id}`,
    );
    const head = await world.signIn(await inviteViewer(world.hr, wave.id, 'Zorg'));
    expect(await leads(head, '/manage')).toBe('/account');
  });

  it('reads leave no trace', async () => {
    await withoutTrace(() => everythingOf(world.hr));
  });
});

describe('language', () => {
  const csv = async (headers: Record<string, string>) => {
    const response = await world.hr.ask(address('files/csv'), { headers });
    return response.text();
  };

  it('follows the browser, then the choice made in the address, which is remembered', async () => {
    const dutch = await csv({ 'accept-language': 'nl-NL,nl;q=0.9,en;q=0.8' });
    const english = await csv({ 'accept-language': 'en-GB,en;q=0.9,nl;q=0.8' });
    expect(dutch).not.toBe(english);
    expect(await csv({ 'accept-language': 'es' })).toBe(dutch);
    expect(await csv({ 'accept-language': 'es,en;q=0.5' })).toBe(english);
    const asked = await world.hr.ask(`${address('files/csv')}?language=en`, {
      headers: { 'accept-language': 'nl' },
    });
    expect(await asked.text()).toBe(english);
    const remembered = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(remembered).toBe('language=en');
    const page = await world.reach('/sign-in', { headers: { cookie: remembered } });
    expect(await page.text()).toContain('<html lang="en"');
  });

  it('writes a file that Dutch Excel opens, and plain RFC 4180 in English', async () => {
    const dutch = await world.hr.getBytes(`${address('files/csv')}?language=nl`);
    expect([...dutch.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(dutch);
    expect(text.split('\r\n')[0]).toContain(';');
    expect(text).toMatch(/;-?\d+,\d+;/);
    const english = await world.hr.get(`${address('files/csv')}?language=en`);
    expect(english).toMatch(/,-?\d+\.\d+,/);
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|;)[=+@]/);
  });

  it('ignores a language there is none of', async () => {
    for (const language of ['xx', '__proto__', '<script>', '']) {
      const page = await world.reach(`/sign-in?language=${encodeURIComponent(language)}`);
      expect(await page.text()).toContain('<html lang="nl"');
    }
  });
});
