import { beforeAll, describe, expect, it } from 'vitest';
import { copyWave } from '../../src/actions/copy-wave.ts';
import { deleteDraft } from '../../src/actions/delete-draft.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { openWave } from '../../src/actions/open-wave.ts';
import { recordDecision } from '../../src/actions/record-decision.ts';
import { returnToDraft } from '../../src/actions/return-to-draft.ts';
import { findDecision } from '../../src/storage/council-decisions.ts';
import { listRefusals } from '../../src/storage/council-refusals.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump, expectRefusal, withoutTrace } from '../support/world-dump.ts';
import { hrPost } from '../support/world-hr.ts';
import { memberWith } from '../support/world-roles.ts';
import { formOf, type Person } from '../support/world-visitor.ts';
import { fixWave, planWave, putTestKeys, rowOf } from '../support/world-wave.ts';

/** No wave opens before the works council's word on its fixed terms is written down. */

let world: World;
let council: Person;
const fields = { kind: 'advice', decidedOn: '2026-11-20', opinion: 'Houd k op zeven.' };

beforeAll(async () => {
  world = await startWorld();
  council = await memberWith(world, 'council');
});

async function undecided(): Promise<string> {
  const { id } = await fixWave(world);
  await world.context().db.run(`DELETE FROM council_decision WHERE wave = '${id}'`);
  return id;
}

const decisionOf = (id: string) => findDecision(world.context().db, id);
const open = (id: string) => openWave(world.context(), 'hr', id);
const says = (id: string, change: Partial<typeof fields> = {}) =>
  council.ask(`/council/${id}/decision`, {
    method: 'POST',
    body: formOf({ ...fields, ...change }),
  });
const hrSays = (id: string, change: Partial<typeof fields> = {}) =>
  hrPost(world, `/manage/waves/${id}/council/decision`, { ...fields, ...change });

describe('a wave', () => {
  it('opens neither by HR nor by the clock before one of the three is written down', async () => {
    const id = await undecided();
    await expectRefusal(
      hrPost(world, `/manage/waves/${id}/open`, { sure: 'yes' }),
      409,
      'open.council',
    );
    await world.schedule();
    expect((await rowOf(world, id)).state).toBe('planned');
    expect(await world.hr.get(`/manage/waves/${id}`)).toContain(
      'Leg het besluit van de ondernemingsraad vast',
    );
    expect(await world.hr.get('/manage')).toContain('Leg eerst vast wat de ondernemingsraad zegt');
  });

  it.each(['consent', 'advice', 'none'])('opens after %s, and the log says so', async (kind) => {
    const id = await undecided();
    await hrSays(id, { kind })();
    await open(id);
    const { log = [] } = await dump();
    const line = log.findLast(({ action }) => action === 'council.decided');
    expect(line).toMatchObject({ actor: 'hr' });
    expect(JSON.parse(String(line?.details))).toMatchObject({ wave: id, decision: kind });
    expect(String(line?.details)).not.toContain('zeven');
  });

  it('does not open where the council itself says no, whatever HR wrote before or after', async () => {
    const id = await undecided();
    await hrSays(id, { kind: 'consent' })();
    expect((await says(id, { kind: 'refused' })).status).toBe(303);
    expect((await hrSays(id, { kind: 'consent' })()).status).toBe(422);
    await expect(open(id)).rejects.toMatchObject({ code: 'open.council' });
    expect(await decisionOf(id)).toMatchObject({ kind: 'refused', recordedBy: 'council' });
    expect((await says(id, { kind: 'consent' })).status).toBe(303);
    await open(id);
    expect(await (await world.reach(`/w/${id}/privacy?language=en`)).text()).toContain(
      'The works council recorded this itself.',
    );
  });

  it('whose terms are made anew asks the council anew', async () => {
    const id = await undecided();
    await says(id);
    await returnToDraft(world.context(), id);
    expect(await decisionOf(id)).toBeNull();
  });

  it('that an older version fixed with the decision in its terms opens as it was to', async () => {
    const id = await undecided();
    await world.context().db.run(`UPDATE wave SET manifest =
      json_set(manifest, '$.worksCouncil', json('{"decision":"Akkoord","date":"2026-10-01"}'))
      WHERE id = '${id}'`);
    await open(id);
    expect((await rowOf(world, id)).state).toBe('open');
  });
});

describe('a refusal', () => {
  /** The council says no, and HR fixes the same terms anew. */
  async function fixedAnew(): Promise<string> {
    const id = await undecided();
    await says(id, { kind: 'refused', decidedOn: '2026-11-18', opinion: 'Te kleine groepen.' });
    await returnToDraft(world.context(), id);
    await world.hr.postForm(`/manage/waves/${id}/plan`, { tree: 'sides' });
    await putTestKeys(world, id);
    await fixManifest(world.context(), id, null);
    return id;
  }
  const pagesOf = async (id: string) => [
    await world.hr.get(`/manage/waves/${id}/council?language=en`),
    await (await council.ask(`/council/${id}?language=en`)).text(),
    await (await council.ask(`/council/${id}/papers/pack/md`)).text(),
    await (await council.ask(`/council/${id}/papers/dpia/md`)).text(),
  ];

  it('outlives its terms: HR opens nothing with another word, and everybody reads that it stood', async () => {
    const id = await fixedAnew();
    for (const kind of ['consent', 'advice', 'none']) {
      expect((await withoutTrace(() => hrSays(id, { kind })())).status).toBe(422);
      const said = { ...fields, kind: kind as 'none', recordedBy: 'hr' as const };
      await expect(recordDecision(world.context(), id, said)).rejects.toMatchObject({
        code: 'wave.changed',
      });
      await expect(open(id)).rejects.toMatchObject({ code: 'open.council' });
    }
    for (const page of await pagesOf(id)) expect(page).toContain('Te kleine groepen.');
    expect((await says(id, { kind: 'consent' })).status).toBe(303);
    await open(id);
    for (const page of await pagesOf(id)) expect(page).toContain('Te kleine groepen.');
  });

  it('is settled by HR in words that staff and the pack show, and not without', async () => {
    const id = await fixedAnew();
    expect((await hrSays(id, { kind: 'settled', opinion: '' })()).status).toBe(422);
    const opinion = 'De kantonrechter gaf toestemming.';
    expect((await hrSays(id, { kind: 'settled', opinion })()).status).toBe(303);
    await open(id);
    for (const page of await pagesOf(id)) {
      expect(page).toContain('Te kleine groepen.');
      expect(page).toContain(opinion);
    }
    const privacy = await (await world.reach(`/w/${id}/privacy?language=en`)).text();
    expect(privacy).toContain(`The works council did not agree at first. Your employer says`);
    expect(privacy).toContain(opinion);
  });

  it('whose day the council corrects is one refusal, and so is one said twice', async () => {
    const id = await undecided();
    const { db } = world.context();
    const days = async () => (await listRefusals(db, id)).map(({ decidedOn }) => decidedOn);
    for (const decidedOn of ['2026-11-18', '2026-11-19', '2026-11-19', '2026-11-17']) {
      expect((await says(id, { kind: 'refused', decidedOn })).status).toBe(303);
      expect(await days()).toEqual([decidedOn]);
    }
    // What it says after another word of its own, or of terms that were made anew, is a second one.
    await says(id, { kind: 'consent' });
    await says(id, { kind: 'refused', decidedOn: '2026-11-20' });
    expect(await days()).toEqual(['2026-11-17', '2026-11-20']);
  });

  it('may be settled while it stands, and not where there is none', async () => {
    const id = await undecided();
    expect((await hrSays(id, { kind: 'settled' })()).status).toBe(422);
    await says(id, { kind: 'refused' });
    expect((await hrSays(id, { kind: 'settled' })()).status).toBe(303);
    expect((await says(id, { kind: 'refused' })).status).toBe(303);
    await expect(open(id)).rejects.toMatchObject({ code: 'open.council' });
  });

  it('goes along to a copy of a wave that never opened, and goes with its draft', async () => {
    const id = await fixedAnew();
    const copy = await copyWave(world.context(), id, { title: 'Nog eens' });
    const { db } = world.context();
    expect(await listRefusals(db, copy)).toEqual(await listRefusals(db, id));
    expect(await listRefusals(db, copy)).toHaveLength(1);
    await deleteDraft(world.context(), copy);
    expect(await listRefusals(db, copy)).toEqual([]);
    await says(id, { kind: 'consent' });
    await open(id);
    const later = await copyWave(world.context(), id, { title: 'Volgend jaar' });
    expect(await listRefusals(db, later)).toEqual([]);
  });
});

describe('what the council said', () => {
  it('is said of fixed terms, before opening, on a day that was, and of what each may say', async () => {
    const draft = await planWave(world);
    await expectRefusal(hrSays(draft), 409, 'open.manifest');
    const id = await undecided();
    for (const wrong of [
      { kind: 'refused' },
      { kind: '' },
      { decidedOn: '2099-01-01' },
      { decidedOn: '' },
      { opinion: 'x'.repeat(2001) },
    ]) {
      const answer = await withoutTrace(() => hrSays(id, wrong)());
      expect(answer.status).toBe(422);
    }
    expect((await says(id, { kind: 'none' })).status).toBe(422);
    await hrSays(id)();
    await open(id);
    await expectRefusal(hrSays(id, { kind: 'none' }), 409, 'wave.state');
  });

  it.each([
    'pack',
    'dpia',
  ])('stands in the %s, for HR and for the council, and names nobody', async (paper) => {
    const id = await undecided();
    await says(id);
    for (const form of ['md', 'pdf']) {
      const file = `papers/${paper}/${form}`;
      const hrs = await world.hr.ask(`/manage/waves/${id}/council/${file}`);
      const own = await council.ask(`/council/${id}/${file}`);
      expect([hrs.status, own.status]).toEqual([200, 200]);
      expect(own.headers.get('content-disposition')).toContain(`geleding-${paper}-`);
      const body = await own.text();
      expect(form === 'pdf' ? body.startsWith('%PDF-1.7') : body.includes('Houd k op zeven')).toBe(
        true,
      );
      if (form === 'md') expect(body).not.toMatch(/\b[LS]\d{3}\b|Naam [LS]\d/);
    }
    const none = `/council/${id}/papers/${paper}/doc`;
    await expectRefusal(
      () => council.ask(none, { headers: { accept: 'application/json' } }),
      404,
      'page.unknown',
    );
  });

  it('stands in the papers with its words, and beside the form until the wave opens', async () => {
    const id = await undecided();
    await says(id);
    const papers = await (await council.ask(`/council/${id}?language=nl`)).text();
    expect(papers).toContain('Houd k op zeven.');
    expect(papers).toContain('<form method="post"');
    const hrs = await world.hr.get(`/manage/waves/${id}/council?language=nl`);
    expect(hrs).toContain('Alleen de raad kan het veranderen');
    await open(id);
    expect(await (await council.ask(`/council/${id}`)).text()).not.toContain('name="decidedOn"');
  });
});
