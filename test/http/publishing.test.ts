import { beforeAll, describe, expect, it } from 'vitest';
import assets from '../../build/assets.json' with { type: 'json' };
import { serverFor } from '../../scripts/play/key-holder.ts';
import { broken, questions } from '../../scripts/verify/addresses.ts';
import { checkAnswers } from '../../scripts/verify/check-answers.ts';
import { checkOfHost, checkPages, checkReports } from '../../scripts/verify/check-pages.ts';
import { checkWave } from '../../scripts/verify/check-wave.ts';
import { askedWith } from '../../scripts/verify/finding.ts';
import { partsOf } from '../../scripts/verify/foreign-in.ts';
import { pagesOfWave } from '../../scripts/verify/pages-of-wave.tsx';
import { createTwin } from '../../scripts/verify/twin.ts';
import { openServedBox } from '../../src/client/key-holder/open-served-box.ts';
import { receiptsHash } from '../../src/core/ballot/receipt.ts';
import { releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { sha256, toHex, utf8 } from '../../src/core/ground/bytes.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal } from '../support/world-dump.ts';
import { withKey } from '../support/world-holder.ts';
import { answerAll } from '../support/world-staff.ts';
import { jsonPost, origin, type Person } from '../support/world-visitor.ts';
import {
  closeWave,
  keyHolders,
  openWave,
  type PlayedWave,
  rowOf,
  staffList,
} from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
let holder: Person;
let release: ReleaseData;
let receipts: string[];

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world, { roster: staffList({ Zorg: [8, 16] }) });
  await answerAll(world, wave, [...wave.links.keys()].slice(0, 18));
  holder = (await keyHolders(world, wave.id))[0] as Person;
});

const publish = (body: unknown) => () => withKey(holder, wave).post('release', body);
/** Where the server makes no challenge, there is nothing to answer. */
const publishWithout = (body: unknown) => () =>
  holder.ask(`/key/${wave.id}/release`, jsonPost(body));

async function open(): Promise<void> {
  const box = await openServedBox(
    serverFor(holder, wave.id),
    wave.manifestHash,
    { wave: wave.id, ...wave.key },
    () => {},
  );
  release = await releaseOf(box);
  receipts = box.opened.receipts;
}

describe('before the box is open', () => {
  it('an open wave shows its box to nobody', async () => {
    const ask = () =>
      holder.ask(`/key/${wave.id}/box?after=`, { headers: { accept: 'application/json' } });
    await expectRefusal(ask, 409, 'wave.state');
    await expectRefusal(publishWithout({ release: {}, receipts: [] }), 409, 'wave.state');
  });

  it('a link on another website does not shut the box', async () => {
    await closeWave(world, wave);
    const ask = () =>
      holder.ask(`/key/${wave.id}/box`, {
        headers: { accept: 'application/json', 'sec-fetch-site': 'cross-site' },
      });
    await expectRefusal(ask, 403, 'request.cross-site');
  });

  it('nothing is published while ballots may still come in', async () => {
    await expectRefusal(publish({ release: {}, receipts: [] }), 400, 'release.counts');
  });

  it('opening shuts the box for good and deletes the keys that sign tickets', async () => {
    await open();
    expect((await rowOf(world, wave.id)).boxOpened).toBe(true);
    const { ticket_key } = await dump();
    expect(ticket_key?.map((row) => row.private_key)).toEqual([null, null]);
  });
});

describe('a release that was tampered with', () => {
  type Change = (changed: ReleaseData & Record<string, unknown>) => void;
  const first = <T>(list: T[]): T => list[0] as T;
  const changes: [what: string, code: string, change: Change][] = [
    ['another wave', 'release.other-wave', (r) => (r.wave.id = 'ffffffffffff')],
    ['another manifest', 'release.other-wave', (r) => (r.wave.manifestHash = 'A'.repeat(43))],
    ['a larger k', 'release.broken', (r) => (r.wave.k = 50)],
    ['a k below the floor', 'release.malformed', (r) => (r.wave.k = 4)],
    ['another format', 'release.malformed', (r) => Object.assign(r, { format: 'x' })],
    ['a field too many', 'release.malformed', (r) => (r.answers = [1])],
    [
      'a figure as text',
      'release.malformed',
      (r) => Object.assign(first(r.blocks), { ballots: '8' }),
    ],
    ['half a ballot', 'release.malformed', (r) => (first(r.blocks).ballots = 8.5)],
    ['one ballot more', 'release.broken', (r) => (r.participation.ballots += 1)],
    ['more tickets', 'release.broken', (r) => (r.participation.tickets += 1)],
    [
      'more tickets, added up',
      'release.counts',
      (r) => {
        r.participation.tickets += 1;
        first(r.blocks).tickets += 1;
        first(r.blocks).headcount += 1;
        r.participation.headcount += 1;
        for (const group of r.groups) {
          if (!group.blocks.includes(first(r.blocks).id)) continue;
          group.covered += 1;
          group.headcount += 1;
        }
        for (const pair of r.pairs) {
          for (const side of [pair.leaders, pair.staff]) {
            if (side.blocks.includes(first(r.blocks).id)) side.headcount += 1;
          }
        }
      },
    ],
    ['a refused ballot too many', 'release.counts', (r) => (r.participation.refused.invalid += 1)],
    ['a block twice', 'release.broken', (r) => r.blocks.push(first(r.blocks))],
    ['a block below k', 'release.broken', (r) => (first(r.blocks).ballots = 3)],
    ['another hash of receipts', 'release.receipts', (r) => (r.receiptsHash = '0'.repeat(64))],
  ];

  it.each(changes)('%s: %s, and nothing is stored', async (_what, code, change) => {
    const changed = structuredClone(release) as Parameters<Change>[0];
    change(changed);
    await expectRefusal(publish({ release: changed, receipts }), 400, code);
  });

  it('receipts that are left out, doubled or made up are refused', async () => {
    const wrong = [
      receipts.slice(1),
      [...receipts.slice(1), receipts[1] as string],
      [...receipts.slice(1), '0'.repeat(64)],
      [],
    ];
    for (const list of wrong) {
      await expectRefusal(publish({ release, receipts: list }), 400, 'release.receipts');
    }
  });

  it('receipts of ballots that are not in the box are refused, also with a hash that fits', async () => {
    const made = [
      [...receipts.slice(1), '0'.repeat(64)],
      [...receipts.slice(1), receipts[1] as string],
    ];
    for (const list of made) {
      const changed = { ...release, receiptsHash: await receiptsHash(list) };
      const ask = publish({ release: changed, receipts: list });
      await expectRefusal(ask, 400, 'release.receipts');
    }
  });

  it('what is no publication at all is refused', async () => {
    for (const body of [null, [], {}, { release }, { release, receipts: 'all' }]) {
      await expectRefusal(publish(body), 400, 'request.malformed');
    }
    await expectRefusal(publish({ release: null, receipts }), 400, 'release.malformed');
  });
});

describe('a published release', () => {
  const published = async () => {
    const { log } = await dump();
    return log?.filter(({ action }) => action === 'release.published').length;
  };

  it('is published once when two holders press at the same moment, and again when a reply was lost', async () => {
    const press = publish({ release, receipts });
    const replies = [...(await Promise.all([press(), press()])), await press()];
    const said = await Promise.all(replies.map((reply) => reply.json()));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(said).toEqual([1, 2, 3].map(() => ({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) })));
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await published()).toBe(1);
  });

  it('takes no other in its place, and nothing without the key', async () => {
    const other = { ...release, wave: { ...release.wave, title: 'Een andere' } };
    await expectRefusal(publish({ release: other, receipts }), 409, 'release.published');
    await expectRefusal(publishWithout({ release, receipts }), 403, 'key.proof');
    expect(await published()).toBe(1);
  });

  it('is the same bytes on every day and after everything else was deleted', async () => {
    const read = async () => (await world.hr.ask(`/results/${wave.id}/files/json`)).text();
    const text = await read();
    expect(JSON.parse(text)).toEqual(release);
    await pass(world, { days: 1 });
    expect(await read()).toBe(text);
    await pass(world, { days: 40 });
    await world.schedule();
    expect((await rowOf(world, wave.id)).state).toBe('purged');
    expect(await read()).toBe(text);
  });

  it('has its receipts listed for everybody, sorted, and only those', async () => {
    const page = await (await world.reach(`/w/${wave.id}/receipts`)).text();
    const listed = [...page.matchAll(/id="r-([0-9a-f]{64})"/g)].map(([, receipt]) => receipt);
    expect(listed).toEqual([...receipts].sort());
  });

  it('stands by its hash where anybody looks, so that readers see whether they have the same', async () => {
    const text = await (await world.hr.ask(`/results/${wave.id}/files/json`)).text();
    const page = await (await world.reach(`/w/${wave.id}/receipts`)).text();
    const [, shown] = /id="release-hash"[^>]*>([0-9a-f ]+)</.exec(page) ?? [];
    expect(shown?.replaceAll(' ', '')).toBe(toHex(await sha256(utf8(text))));
  });

  it('is found in order by an outsider who verifies the host', async () => {
    const host = {
      origin,
      answer: (path: string, language?: string) =>
        world.reach(`${origin}${path}`, { headers: askedWith(language) }),
      text: async (path: string) => {
        const answer = await host.answer(path);
        return answer.ok ? answer.text() : null;
      },
    };
    const read = await (await world.hr.ask(`/results/${wave.id}/files/json`)).text();
    const twin = createTwin();
    const { findings, words } = await checkWave(host, wave.id, null, [read], (said) =>
      checkPages(host, twin, pagesOfWave(said)),
    );
    const pages = findings.filter(({ what }) => what.endsWith('is what the sources give'));
    expect(pages).toHaveLength(2 * (staffLanguages.length * 2 - 1));
    findings.push(
      ...(await checkAnswers(host, twin, questions(twin.routesOf, [wave.id], ['/icon.svg']))),
      ...(await checkAnswers(host, twin, await broken(wave.manifestHash))),
      ...(await checkReports(host, twin, wave.id, partsOf(Object.values(assets)))),
      ...(await checkOfHost(host, twin)),
    );
    expect(findings.filter(({ good }) => !good)).toEqual([]);
    const privacy = await host.text(`/w/${wave.id}/privacy`);
    expect(words).toHaveLength(4);
    for (const line of words) expect(privacy).toContain(line.slice(line.indexOf(': ') + 2));
  });
});
