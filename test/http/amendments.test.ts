import { beforeAll, describe, expect, it } from 'vitest';
import { exportLinks } from '../../scripts/play/hr.ts';
import { amendWave, extendClosing, raiseK } from '../../src/actions/amend-wave.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import type { Connection } from '../../src/client/base/http.ts';
import { openLink } from '../../src/client/respond/protocol.ts';
import { followAmendments, noBlocks } from '../../src/core/ballot/amendments.ts';
import { fingerprints } from '../../src/core/ballot/fingerprint.ts';
import { actionInWords } from '../../src/views/manage/log-words.ts';
import { pass, startWorld, type World } from '../support/world.ts';
import {
  mappingOn,
  newcomer,
  newcomers,
  refused,
  type Served,
  tampered,
} from '../support/world-amend.ts';
import { expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { answerAll, connectionTo, openAs } from '../support/world-staff.ts';
import { formOf } from '../support/world-visitor.ts';
import { openWave, type PlayedWave, rowOf } from '../support/world-wave.ts';

let world: World;
let wave: PlayedWave;
const path = () => `/manage/waves/${wave.id}/amend`;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
});

const post = (fields: Record<string, string | File>) => () =>
  world.hr.ask(path(), { method: 'POST', body: formOf(fields) });
const amend = (kind: string, fields: Record<string, string | File>) =>
  post({ kind, [`sure-${kind}`]: 'yes', ...fields })();
const served = async (): Promise<Served> =>
  (await (await world.reach(`/w/${wave.id}/manifest`)).json()) as Served;

describe('closing later', () => {
  it('an earlier day, today and no tick are refused and change nothing', async () => {
    const sure = { kind: 'closes', 'sure-closes': 'yes' };
    await refused(post({ ...sure, closes: '2026-12-01' }), 'na de huidige laatste dag');
    await refused(post({ ...sure, closes: '2026-12-14' }), 'na de huidige laatste dag');
    await refused(post({ ...sure, closes: '2027-06-01' }), '90 dagen');
    await refused(post({ kind: 'closes', closes: '2026-12-20' }), 'vinkje');
    await expectRefusal(post({ kind: 'promise' }), 400, 'request.malformed');
    const earlier = '2026-11-30T22:59:00.000Z';
    await expect(
      withoutTrace(() => extendClosing(world.context(), wave.id, earlier)),
    ).rejects.toMatchObject({ code: 'amendment.refused', details: { reason: 'closes' } });
  });

  it('a later day is served, accepted by the respondent’s browser and shown', async () => {
    expect((await amend('closes', { closes: '2026-12-20' })).status).toBe(303);
    const closes = '2026-12-20T22:59:00.000Z';
    const opened = await openAs(world, wave, 'S101');
    expect(opened.wave.terms.closes).toBe(closes);
    expect(opened.wave.manifest.closes).toBe('2026-12-14T22:59:00.000Z');
    for (const page of [path(), `/manage/waves/${wave.id}`, '/manage']) {
      expect(await world.hr.get(page)).toContain('20 december 2026');
    }
  });

  it('the clock closes the wave on the later day, not on the first', async () => {
    await pass(world, { days: 22 });
    await world.schedule();
    expect((await rowOf(world, wave.id)).state).toBe('open');
  });
});

describe('people who join', () => {
  it('somebody invited already, or with no place in the plan, is refused and nobody joins', async () => {
    const sure = { kind: 'people', 'sure-people': 'yes' };
    const good = newcomer('N1', 'Zorg', 'Medewerker');
    const known = newcomers(good, newcomer('S101', 'Balie', 'Medewerker'));
    await refused(post({ ...sure, people: known }), 'S101 is al uitgenodigd');
    const nowhere = newcomers(good, newcomer('N2', 'Onbekend', 'Medewerker'));
    await refused(post({ ...sure, people: nowhere }), 'Voor personeelsnummer N2 is geen groep');
    const broken = newcomers(good, newcomer('', 'Zorg', 'Medewerker'));
    await refused(post({ ...sure, people: broken }), 'Nog niet klaar: er wordt niets ingelezen');
    await refused(post({ ...sure }), 'Kies eerst een bestand');
    await refused(post({ kind: 'people', people: newcomers(good) }), 'vinkje');
  });

  it('a list that was chosen before the tick is kept with the form', async () => {
    const people = newcomers(newcomer('N9', 'Onbekend', 'Medewerker'));
    const page = await (await withoutTrace(post({ kind: 'people', people }))).text();
    expect(page).toMatch(/Wij hebben je bestand \S+ nog/);
    const list = /name="list" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const ticked = { kind: 'people', 'sure-people': 'yes', list, fileName: 'erbij.csv' };
    await refused(post(ticked), 'Voor personeelsnummer N9 is geen groep');
  });

  it('a block that the plan does not have is refused', async () => {
    const change = { kind: 'people', added: { b99: 1 } } as const;
    const read = await readWave(world.context(), wave.id);
    await expect(
      withoutTrace(() => amendWave(world.context(), read, change, {})),
    ).rejects.toMatchObject({ code: 'amendment.refused', details: { reason: 'block' } });
  });

  it('newcomers get a link with the same hash into the block of their like, and can answer', async () => {
    const list = newcomers(
      newcomer('N1', 'Zorg', 'Medewerker'),
      newcomer('N2', 'Zorg', 'Teamleider'),
    );
    const added = await amend('people', { people: list });
    expect(added.status).toBe(200);
    expect(await added.text()).toContain('2 mensen zijn toegevoegd');
    const links = await exportLinks(world.hr, wave.id);
    expect(links.size).toBe(wave.links.size + 2);
    for (const number of ['N1', 'N2']) {
      const fragment = new URL(links.get(number) ?? '').hash.slice(1);
      expect(fragment.split('.')[1]).toBe(wave.manifestHash);
      wave.links.set(number, fragment);
    }
    const like = await openAs(world, wave, 'S201');
    const joined = await openAs(world, wave, 'N1');
    expect(joined.wave.block).toBe(like.wave.block);
    expect(joined.wave.group.headcount).toBe(17);
    expect(like.wave.group.headcount).toBe(17);
    expect((await openAs(world, wave, 'N2')).wave.group.headcount).toBe(9);
    expect(await world.hr.get(`/manage/waves/${wave.id}`)).toContain('50 mensen');
  });

  it('HR downloads only their links, and nothing for a number that nobody has', async () => {
    const some = (numbers: string) => () =>
      world.hr.ask(`/manage/waves/${wave.id}/links.csv`, {
        method: 'POST',
        body: formOf({ numbers }),
      });
    const file = await (await some('N1\r\n N2 \n')()).text();
    const [, ...lines] = file.trim().split('\r\n');
    expect(lines.map((line) => line.split(';')[0])).toEqual(['N1', 'N2']);
    // A letter made from it carries the check words of every language of the wave.
    const words = await fingerprints(wave.manifestHash, ['nl', 'en']);
    for (const line of lines)
      expect(line.split(';').slice(5)).toEqual(words.map(({ words: six }) => six.join(' · ')));
    expect(file).toContain('controlewoorden (Nederlands);controlewoorden (English)');
    expect(file).toContain(wave.links.get('N2'));
    for (const pasted of ['N1, n2', 'N1;N2', 'N1 N2', '="N1"\t“N2”']) {
      const again = await (await some(pasted)()).text();
      expect(again.trim().split('\r\n')).toHaveLength(3);
    }
    const unknown = await withoutTrace(some('N1\nS999'));
    expect(unknown.status).toBe(422);
    const page = await unknown.text();
    expect(page).toContain('Personeelsnummer S999 is niet uitgenodigd');
    expect(page).toMatch(/N1\s+S999<\/textarea>/);
  });

  it('a list in other words than the first is asked about, as the first one was', async () => {
    const other = [
      'personeelsnummer;naam;afdeling;Rol binnen het bedrijf',
      'N3;Naam N3;Zorg;Chef',
    ].join('\n');
    const form = { kind: 'people', 'sure-people': 'yes' };
    const people = new File([other], 'erbij.csv', { type: 'text/csv' });
    const asked = await withoutTrace(post({ ...form, people }));
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain(`action="${path()}"`);
    expect(page).toContain('name="column:Rol binnen het bedrijf"');
    const carried = { ...form, text: other, fileName: 'erbij.csv', mapping: mappingOn(page) };
    const column = { 'column:Rol binnen het bedrijf': 'layer' };
    const words = await withoutTrace(post({ ...carried, step: 'preview', ...column }));
    const second = await words.text();
    expect(second).toContain('name="value:layer:Chef"');
    const chosen = { ...carried, mapping: mappingOn(second), 'value:layer:Chef': 'lead' };
    const clear = await withoutTrace(post({ ...chosen, step: 'preview' }));
    const third = await clear.text();
    expect(third).toContain('Voeg deze mensen toe (1)');
    const added = await post({ ...carried, mapping: mappingOn(third), step: 'confirm' })();
    expect(await added.text()).toContain('1 persoon is toegevoegd');
    expect(await world.hr.get('/manage')).toMatch(/class="number"[^>]*>51</);
  });

  it('the daily count divides by those of the manifest, whoever joined', async () => {
    await answerAll(world, wave, ['S201', 'S202', 'S203', 'S204', 'N1', 'N2']);
    await pass(world, { days: 1 });
    await world.schedule();
    const page = await world.hr.get(`/manage/waves/${wave.id}/participation`);
    expect(page).toContain('>16<');
    expect(page).not.toContain('>17<');
  });
});

describe('a larger smallest group', () => {
  it('a lower k, the same k and one that nobody can reach are refused', async () => {
    const sure = { kind: 'k', 'sure-k': 'yes' };
    for (const k of ['4', '5', '51', 'x', '7.5']) await refused(post({ ...sure, k }), 'boven 5');
    for (const k of [4, 5, 51]) {
      const raise = () => withoutTrace(() => raiseK(world.context(), wave.id, k));
      await expect(raise()).rejects.toThrow();
    }
  });

  it('a higher one is accepted by the respondent’s browser and shown', async () => {
    expect((await amend('k', { k: '6' })).status).toBe(303);
    expect((await openAs(world, wave, 'S101')).wave.terms.k).toBe(6);
    expect(await world.hr.get(path())).toContain('vanaf 6 ingevulde');
    const privacy = await (await world.reach(`/w/${wave.id}/privacy?language=nl`)).text();
    expect(privacy).toMatch(/\b6\b/);
  });
});

describe('the chain', () => {
  it('stands in public, in order, and follows from the manifest', async () => {
    const { manifest, amendments } = await served();
    expect(amendments).toHaveLength(4);
    const terms = await followAmendments(manifest, wave.manifestHash, noBlocks, amendments);
    expect(terms).toMatchObject({ k: 6, closes: '2026-12-20T22:59:00.000Z' });
  });

  it('two amendments at once do not fork it: the second is refused whole', async () => {
    const raise = (k: number) =>
      raiseK(world.context(), wave.id, k).then(
        () => 'done',
        (e) => e.code,
      );
    const outcomes = await Promise.all([raise(7), raise(7)]);
    expect(outcomes).toContain('done');
    expect(outcomes.filter((one) => one !== 'done')).toHaveLength(1);
    const { manifest, amendments } = await served();
    const terms = await followAmendments(manifest, wave.manifestHash, noBlocks, amendments);
    expect(terms.k).toBe(7);
    expect(amendments).toHaveLength(5);
  });

  it.each(tampered)('%s makes the browser stop before anything is asked', async (_, tamper) => {
    const amendments = await tamper(await served());
    const real = connectionTo(world);
    const connection: Connection = {
      ...real,
      fetch: async (url, init) => {
        const body = (await (await real.fetch(url, init)).json()) as object;
        return Response.json({ ...body, amendments });
      },
    };
    const fragment = wave.links.get('S101') ?? '';
    await expect(openLink({ ...connection, fragment })).rejects.toMatchObject({
      code: 'amendment.refused',
    });
  });

  it('each amendment is in the log, with no name or number of a person', async () => {
    const log = await world.hr.get('/manage/log');
    for (const kind of ['closes', 'people', 'k']) {
      expect(log).toContain(actionInWords(`amendment.${kind}`, 'nl'));
    }
    expect(log).not.toMatch(/\bN1\b|\bN2\b/);
  });
});
