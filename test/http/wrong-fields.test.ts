import { beforeAll, describe, expect, it } from 'vitest';
import { type Company, startCompany } from '../support/company.ts';
import { type FoundForm, formsIn } from '../support/forms-in-page.ts';
import { startWorld, type World } from '../support/world.ts';
import { keepDatabase } from '../support/world-snapshot.ts';
import { formOf } from '../support/world-visitor.ts';

/**
 * Every form of the desk with wrong fields: what a field says alone it says together with all the
 * others, beside the form and in a list that leads to it, with its label and a remedy.
 */

let world: World;
let company: Company;
let restore: () => Promise<void>;
let forms: (FoundForm & { page: string })[];

const below = [
  ...['', '/settings', '/roster', '/plan', '/keys', '/fix', '/cancel', '/delete', '/invite'],
  ...['/amend', '/stages', '/series', '/questions', '/council', '/mail', '/remove-person'],
];

beforeAll(async () => {
  world = await startWorld();
  company = await startCompany(world);
  ({ restore } = await keepDatabase());
  const { draft, fixed, open, released } = company;
  const pages = [
    ...['/manage/waves', '/manage/organisation', '/manage/members', '/manage/tokens'],
    ...[draft, fixed, open, released].flatMap((id) =>
      below.map((page) => `/manage/waves/${id}${page}`),
    ),
    `/results/${released}/agreements`,
  ];
  const found = new Map<string, FoundForm & { page: string }>();
  for (const page of pages) {
    const answer = await world.hr.ask(page);
    if (answer.status !== 200) continue;
    for (const form of formsIn(page, await answer.text())) found.set(form.name, { ...form, page });
  }
  forms = [...found.values()];
});

/** What the list above a form says is wrong, by the field it leads to. */
async function problemsOf(answer: Response): Promise<Map<string, string> | null> {
  const html = await answer.text();
  const [, list = ''] = /<div class="error-summary"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  if (list) doors.add(/href="([^"?]+\?language=en)"/.exec(html)?.[1] ?? 'nowhere');
  if (answer.status !== 422) return null;
  const items = [...list.matchAll(/<a href="#([^"]+)">([\s\S]*?)<\/a>/g)];
  for (const [, id = '', said = ''] of items) {
    const named = decodeURIComponent(id);
    if (!html.includes(`id="${named}"`)) nowhere.push(named);
    // A label, and a sentence that says what to do.
    if (!/^\S[\s\S]*[:.?] \S[\s\S]*[.?]$/.test(said)) nowhere.push(`${named}: ${said}`);
  }
  return new Map(items.map(([, id = '', said = '']) => [decodeURIComponent(id), said]));
}

/** What a list leads to and is not on the page, or says without a label or a remedy. */
const nowhere: string[] = [];
/** Where a page that was refused leads whoever wants it in another language. */
const doors = new Set<string>();
const wrong = '9'.repeat(12);
const send = async ({ action }: FoundForm, fields: FoundForm['fields']) =>
  problemsOf(await world.hr.ask(action, { method: 'POST', body: formOf(fields) }));

/** Hidden fields say which version and press it is or what the page showed, and stay. */
const isSeen = (name: string) => !/^(once|version|kind|seen|tree|holder|press|shown)$/.test(name);

describe('a form of the desk with wrong fields', () => {
  it('names each of them at once, with its label and what to do', async () => {
    const odd: string[] = [];
    let most = 0;
    for (const form of forms) {
      const alone = new Map<string, string>();
      const seen = Object.keys(form.fields).filter(isSeen);
      if (seen.length === 0) continue;
      for (const name of seen) {
        for (const value of ['', wrong]) {
          await restore();
          const said = await send(form, { ...form.fields, [name]: [value] });
          if (said?.has(name)) alone.set(name, value);
        }
      }
      await restore();
      const bad = Object.fromEntries([...alone].map(([name, value]) => [name, [value]]));
      const together = alone.size > 0 ? await send(form, { ...form.fields, ...bad }) : new Map();
      const missing = [...alone.keys()].filter((name) => !together?.has(name));
      if (missing.length > 0) odd.push(`${form.name}: says nothing of ${missing.join()}`);
      most = Math.max(most, alone.size);
    }
    expect([...new Set(nowhere)]).toEqual([]);
    expect(odd).toEqual([]);
    // Some form has several that can be wrong, or nothing was tried.
    expect(most).toBeGreaterThan(4);
    const shut: string[] = [];
    for (const door of doors) if ((await world.hr.ask(door)).status !== 200) shut.push(door);
    expect(shut).toEqual([]);
  });
});
