import { beforeAll, describe, expect, it } from 'vitest';
import { readWave } from '../../src/actions/read-wave.ts';
import { findDecision } from '../../src/storage/council-decisions.ts';
import { listMembers } from '../../src/storage/members.ts';
import { findLogo } from '../../src/storage/organisation.ts';
import { type Company, startCompany } from '../support/company.ts';
import { formsIn } from '../support/forms-in-page.ts';
import { type Fields, forms, inDays } from '../support/two-tabs-forms.ts';
import { startWorld, type World } from '../support/world.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { keepDatabase } from '../support/world-snapshot.ts';
import { formOf } from '../support/world-visitor.ts';

/**
 * Two tabs of HR on one form that saves several fields: both opened before either was saved. What the
 * second did not touch stays as the first saved it; what both changed is asked, and nothing is lost.
 */

let world: World;
let company: Company;
let restore: () => Promise<void>;

beforeAll(async () => {
  keepOutbox();
  world = await startWorld();
  company = await startCompany(world);
  ({ restore } = await keepDatabase());
});

const context = () => world.context();

/** The form of a page as it stands now, as a tab that was opened has it. */
async function tab(page: string) {
  const found = formsIn(page, await world.hr.get(page)).find(({ fields }) => fields.shown);
  if (!found) throw new Error(`${page} has no form that says what it showed`);
  return (change: Record<string, string | File>) =>
    world.hr.ask(found.action, {
      method: 'POST',
      body: formOf({ ...found.fields, ...change }),
    });
}

const plain = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.replace(/\r/g, '')]));

describe.each(Object.keys(forms))('two tabs on the form of %s', (name) => {
  const played = () => {
    const found = forms[name]?.({ world, company });
    if (!found) throw new Error(name);
    return found;
  };

  /** Every field once saved, so that nothing is empty where a tab opens. */
  async function opened() {
    await restore();
    const { page, stored } = played();
    expect((await (await tab(page()))({})).status).toBe(303);
    return { ...played(), tabs: [await tab(page()), await tab(page())] as const, stored };
  }

  it('keeps what each saved in fields of its own', async () => {
    const { tabs, first, second, stored } = await opened();
    const before = await stored();
    expect((await tabs[0](first)).status).toBe(303);
    expect((await tabs[1](second)).status).toBe(303);
    expect(plain(await stored())).toEqual(plain({ ...before, ...first, ...second }));
  });

  it('asks about a field that both changed, with the words of both, and saves nothing of it', async () => {
    const { page, tabs, first, second, stored } = await opened();
    const both = { ...first, ...second };
    const [field = '', now = ''] = Object.entries(second)[0] ?? [];
    expect((await tabs[0](both)).status).toBe(303);
    const saved = await stored();
    const mine = name === 'stages' ? inDays(world, 195) : `${now} van mij`;
    const answer = await tabs[1]({ [field]: mine });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(new RegExp(`href="#${field}"`));
    expect(html).toContain(`“${now}”`);
    expect(await stored()).toEqual(saved);
    // Pressed once more, knowingly: mine holds, and everything else stays as it was saved.
    const again = formsIn(page(), html).find(({ fields }) => fields.shown);
    if (!again) throw new Error('no form');
    expect(again.fields[field]).toEqual([mine]);
    const pressed = await world.hr.ask(again.action, {
      method: 'POST',
      body: formOf(again.fields),
    });
    expect(pressed.status).toBe(303);
    expect(plain(await stored())).toEqual(plain({ ...saved, [field]: mine }));
  });

  it('takes what a broken note of what was shown says for no note at all', async () => {
    const { tabs, first, second, stored } = await opened();
    for (const shown of ['', '{', '[]', '{"name":1}', 'null', '"x"', '{"__proto__":"x"}']) {
      expect((await tabs[0]({ ...first, ...second, shown })).status).toBe(303);
    }
    expect(await stored()).toMatchObject(second);
  });
});

describe('two tabs on what the works council said', () => {
  const path = () => `/manage/waves/${company.fixed}/council`;
  const kept = () => findDecision(context().db, company.fixed);
  const advice = { kind: 'advice', decidedOn: '2026-11-20', opinion: 'Houd k op zeven.' };
  const consent = { kind: 'consent', decidedOn: '2026-11-21', opinion: '' };

  it('never mix two decisions: the second is asked, with what the first wrote above it', async () => {
    await restore();
    const tabs = [await tab(path()), await tab(path())] as const;
    expect((await tabs[0](advice)).status).toBe(303);
    const answer = await tabs[1](consent);
    expect(answer.status).toBe(422);
    expect(await kept()).toMatchObject(advice);
    const html = await answer.text();
    expect(html).toContain(advice.opinion);
    expect(html).toContain('Intussen is iets anders vastgelegd');
    const again = formsIn(path(), html).find(({ fields }) => fields.shown);
    expect(again?.fields).toMatchObject({ kind: ['consent'], decidedOn: ['2026-11-21'] });
    const { shown = [] } = again?.fields ?? {};
    const pressed = { ...consent, shown };
    const sent = await world.hr.ask(`${path()}/decision`, {
      method: 'POST',
      body: formOf(pressed),
    });
    expect(sent.status).toBe(303);
    expect(await kept()).toMatchObject(consent);
  });

  it('takes one decision that is sent by both', async () => {
    await restore();
    const tabs = [await tab(path()), await tab(path())] as const;
    for (const one of tabs) expect((await one(advice)).status).toBe(303);
    expect(await kept()).toMatchObject(advice);
  });
});

describe('two tabs on somebody’s work address', () => {
  it('ask about the one that the other changed, and keep an address that was left alone', async () => {
    await restore();
    const listed = async () => {
      const { db, now } = context();
      const [first] = await listMembers(db, now.toISOString());
      if (!first) throw new Error('nobody signs in');
      return first;
    };
    const { id, email: before } = await listed();
    const path = `/manage/members/${id}`;
    const tabs = [await tab(path), await tab(path), await tab(path)] as const;
    expect((await tabs[0]({ email: 'een@brug.example' })).status).toBe(303);
    const asked = await tabs[1]({ email: 'twee@brug.example' });
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain('“een@brug.example”');
    expect((await tabs[2]({ email: before ?? '' })).status).toBe(303);
    expect((await listed()).email).toBe('een@brug.example');
    const again = formsIn(path, html).find(({ fields }) => fields.shown);
    expect(again?.fields.email).toEqual(['twee@brug.example']);
    const pressed = await world.hr.ask(`${path}/email`, {
      method: 'POST',
      body: formOf(again?.fields ?? {}),
    });
    expect(pressed.status).toBe(303);
    expect((await listed()).email).toBe('twee@brug.example');
  });
});

describe('two tabs on the logo', () => {
  const drawn = (width: number) =>
    new File([`<svg xmlns="http://www.w3.org/2000/svg"><rect width="${width}"/></svg>`], 'l.svg');
  const stored = async () => (await findLogo(context().db))?.logo;

  it('ask for the second file again, and keep the logo where none was chosen', async () => {
    await restore();
    const path = '/manage/organisation';
    const tabs = [await tab(path), await tab(path), await tab(path)] as const;
    expect((await tabs[0]({ logo: drawn(1) })).status).toBe(303);
    const first = await stored();
    const asked = await tabs[1]({ logo: drawn(2), name: 'De Brug & co' });
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain('een ander logo gekozen');
    expect(html).toContain('value="De Brug &amp; co"');
    expect((await tabs[2]({ name: 'De Brug' })).status).toBe(303);
    expect((await tabs[2]({ logo: drawn(1) })).status).toBe(303);
    expect(await stored()).toBe(first);
    expect((await (await tab(path))({ logo: drawn(2) })).status).toBe(303);
    expect(await stored()).not.toBe(first);
  });
});

describe('two tabs on own questions', () => {
  const path = () => `/manage/waves/${company.draft}/questions`;
  const saved = async () =>
    (await readWave(context(), company.draft)).settings.ownQuestions.map(({ text }) => text.nl);
  const written = (text: string) => ({
    kind: 'agreement',
    'text-nl': text,
    'text-en': `${text} (en)`,
  });
  const open = async (query = '') => {
    const html = await world.hr.get(path() + query);
    const found = formsIn(path(), html).find(({ fields }) => 'text-nl' in fields);
    return (change: Fields) =>
      world.hr.ask(path(), { method: 'POST', body: formOf({ ...found?.fields, ...change }) });
  };

  it('keep a question of each, and ask about one that both changed', async () => {
    await restore();
    const tabs = [await open(), await open()] as const;
    expect((await tabs[0](written('De kantine helpt.'))).status).toBe(303);
    expect((await tabs[1](written('De koffie is goed.'))).status).toBe(303);
    expect(await saved()).toEqual(['De kantine helpt.', 'De koffie is goed.']);
    const { ownQuestions } = (await readWave(context(), company.draft)).settings;
    const change = `?change=${ownQuestions[0]?.id}`;
    const both = [await open(change), await open(change)] as const;
    expect((await both[0](written('De kantine is open.'))).status).toBe(303);
    const asked = await both[1](written('De kantine is dicht.'));
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain('De kantine is dicht.');
    expect(await saved()).toEqual(['De kantine is open.', 'De koffie is goed.']);
    const again = formsIn(path(), html).find(({ fields }) => 'text-nl' in fields);
    const pressed = { method: 'POST', body: formOf(again?.fields ?? {}) };
    expect((await world.hr.ask(path(), pressed)).status).toBe(303);
    expect(await saved()).toContain('De kantine is dicht.');
  });
});
