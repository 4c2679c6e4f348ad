import { beforeAll, describe, expect, it } from 'vitest';
import { type Company, startCompany } from '../support/company.ts';
import { digest, expectSound } from '../support/digest.ts';
import { type FoundForm, formsIn } from '../support/forms-in-page.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { keepDatabase } from '../support/world-snapshot.ts';
import { formOf } from '../support/world-visitor.ts';

/**
 * Every form that HR's desk shows, in every place of a wave's life, as a hasty person sends it: twice
 * at the same moment, and once more from the page that the back button shows. What stands then is
 * what one press makes.
 */

let world: World;
let company: Company;
let restore: () => Promise<void>;
let forms: FoundForm[];

/** Pages below a wave on which a form may stand, whatever the place in its life. */
const below = [
  ...['', '/settings', '/roster', '/plan', '/keys', '/fix', '/open', '/close', '/cancel'],
  ...[
    '/delete',
    '/invite',
    '/amend',
    '/stages',
    '/series',
    '/questions',
    '/council',
    '/mail',
    '/open-box',
    '/open-box/comments',
  ],
];

function pages(): string[] {
  const { draft, keyless, planned, fixed, open, closed, opened, released, sealed } = company;
  const waves = [draft, keyless, planned, fixed, open, closed, opened.id, released];
  const all = [...waves, sealed.draft, sealed.closed, sealed.opened];
  return [
    ...['/manage/waves', '/manage/organisation', '/manage/members', '/manage/tokens', '/account'],
    ...all.flatMap((id) => below.map((page) => `/manage/waves/${id}${page}`)),
    ...['agreements', 'chain', 'alignment'].map((page) => `/results/${released}/${page}`),
  ];
}

beforeAll(async () => {
  world = await startWorld();
  company = await startCompany(world);
  ({ restore } = await keepDatabase());
  const found = new Map<string, FoundForm>();
  for (const path of pages()) {
    const answer = await world.hr.ask(path);
    if (answer.status !== 200) continue;
    for (const form of formsIn(path, await answer.text())) found.set(form.name, form);
  }
  forms = [...found.values()];
});

/** Rows of every table but the log, where a second line of the same press is no harm. */
async function counts(): Promise<Record<string, number>> {
  const { log: _, ...tables } = await dump();
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}

async function standing() {
  return { rows: await counts(), digest: await digest() };
}

/** Opening by the server goes a step further with every press, until the report is there. */
const stepwise = '/manage/waves/:id/open-box ';

const press = ({ action, fields }: FoundForm) =>
  world.hr.ask(action, { method: 'POST', body: formOf(fields) });

describe('every form of the desk', () => {
  it('was found, by its page', () => {
    expect(forms.length).toBeGreaterThan(25);
  });

  it('pressed twice at once, and again from the page before, does what one press does', async () => {
    const odd: string[] = [];
    const wrote = new Set<string>();
    await restore();
    const before = JSON.stringify(await counts());
    for (const form of forms) {
      await restore();
      const one = await press(form);
      const after = await standing();
      if (JSON.stringify(after.rows) !== before) wrote.add(form.action);
      await restore();
      const twice = await Promise.all([press(form), press(form)]);
      const atOnce = await standing();
      const again = await press(form);
      const later = await standing();
      const statuses = [one, ...twice, again].map(({ status }) => status);
      const said = `${form.name} ${statuses.join(' ')}`;
      if (statuses.some((status) => status >= 500)) odd.push(`${said}: an error of ours`);
      const stands = [
        ['at once', atOnce],
        ['later', later],
      ] as const;
      for (const [when, stood] of form.name.startsWith(stepwise) ? [] : stands) {
        const differ = Object.keys(after.rows).filter(
          (name) => after.rows[name] !== stood.rows[name],
        );
        if (differ.length > 0) odd.push(`${said}: ${when} other rows in ${differ.join()}`);
        else if (JSON.stringify(after.digest) !== JSON.stringify(stood.digest)) {
          const known = new Set(after.digest);
          const more = stood.digest.filter((line) => !known.has(line)).slice(0, 2);
          odd.push(`${said}: ${when} ${more.join(' | ').slice(0, 300)}`);
        }
      }
      await expectSound();
    }
    expect(odd).toEqual([]);
    // Filled in as a person would, so that a press makes something.
    expect([...wrote]).toEqual(expect.arrayContaining(['/manage/members', '/manage/tokens']));
  });
});
