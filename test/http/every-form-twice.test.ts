import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Company, startCompany } from '../support/company.ts';
import { digestOf, expectSound } from '../support/digest.ts';
import { type EveryRole, seatEveryRole } from '../support/every-role.ts';
import {
  type FoundForm,
  formsIn,
  type Known,
  unescaped,
  withoutIds,
} from '../support/forms-in-page.ts';
import { isPage, linksIn, look, pagesOf, type SeenPage } from '../support/pages-of-role.ts';
import { startWorld, type World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { routes } from '../support/world-roles.ts';
import { keepDatabase } from '../support/world-snapshot.ts';
import { formOf, origin, type Person } from '../support/world-visitor.ts';
import { staffList } from '../support/world-wave.ts';

/**
 * Every form that anybody sees, found by following the links of each role and by looking where a press
 * leads, as a hasty person sends it: twice at the same moment, once more from the page that the back
 * button shows, and from a page that is older than what others did. A form that is added is among them.
 */

let world: World;
let company: Company;
let restore: () => Promise<void>;
let people: EveryRole['people'];
let starts: string[];
const forms = new Map<string, Found>();
/** Pages with a form whose program does not look first whether it will arrive (guard-presses.ts). */
const unguarded = new Set<string>();

/** A form, who sees it, and the presses that lead to it from what the world holds. */
interface Found extends FoundForm {
  role: string;
  page: string;
  after: Found[];
}

const known: Known = {
  ...Object.fromEntries(
    ['to', 'address', 'email', 'remind'].map((name) => [name, 'iemand@voorbeeld.nl']),
  ),
  addresses: 's101@voorbeeld.example',
  closes: '2027-01-10',
  measure: '*',
  definition: 'csi-full',
  person: 'S101',
  numbers: 'S101',
  roster: new File([staffList({ Zorg: [8, 12] })], 'lijst.csv', { type: 'text/csv' }),
  people: new File([staffList({ Zorg: [0, 14] }).replace(/S1/gi, 'N1')], 'nieuw.csv'),
};

beforeAll(async () => {
  keepOutbox();
  world = await startWorld();
  company = await startCompany(world);
  ({ people, starts } = await seatEveryRole(world, company));
  ({ restore } = await keepDatabase());
  for (const [role, who] of people) {
    // Each wave of HR's desk stands in another place of its life.
    const most = (kind: string) =>
      /^\/manage\/waves/.test(kind)
        ? role === 'owner'
          ? 11
          : 0
        : /^\/council\//.test(kind)
          ? 11
          : 1;
    for (const page of await pagesOf(who, starts, most)) note(role, page, []);
  }
});

/** Notes the forms of a page that were not seen before. @returns those */
function note(role: string, { path, html }: SeenPage, after: Found[]): Found[] {
  return formsIn(path, html, known).flatMap((form) => {
    if (!/<main[^>]* data-not-sent="[^"]+/.test(html)) unguarded.add(`${role} ${form.name}`);
    if (forms.has(form.name)) return [];
    const found = { ...form, role, page: path, after };
    forms.set(form.name, found);
    return [found];
  });
}

const whoOf = ({ role }: Found) => people.get(role) as Person;

const press = (found: Found) =>
  whoOf(found).ask(found.action, { method: 'POST', body: formOf(found.fields) });

/** The pages to which a press leads: its answer, and what stands right below it. */
async function pagesAfter(found: Found, answer: Response, text: string): Promise<SeenPage[]> {
  const to = answer.headers.get('location');
  const own = to
    ? await look(whoOf(found), new URL(to, origin).pathname)
    : isPage(answer) && { path: found.action, html: text };
  if (!own) return [];
  const below = linksIn(own).filter((path) => path.startsWith(`${own.path}/`));
  const kinds = new Map(below.map((path) => [withoutIds(path), path]));
  const pages = await Promise.all([...kinds.values()].map((path) => look(whoOf(found), path)));
  return [own, ...pages.filter((page) => page !== null)];
}

/** Puts the world where a form is seen. @returns the form as it is there */
async function reach(found: Found): Promise<Found> {
  await restore();
  let pages: SeenPage[] = [];
  for (const [at, before] of found.after.entries()) {
    const now = at === 0 ? before : again(before, pages);
    const answer = await press(now);
    pages = await pagesAfter(now, answer, await answer.text());
  }
  return found.after.length === 0 ? found : again(found, pages);
}

/** The same form on a page that was made anew. */
function again(found: Found, pages: SeenPage[]): Found {
  const all = pages.flatMap(({ path, html }) => formsIn(path, html, known));
  return { ...found, ...all.find(({ name }) => name === found.name) };
}

async function standing() {
  const all = await dump();
  const { log: _, ...tables } = all;
  const rows = Object.entries(tables).map(([name, each]) => `${name}: ${each.length} rows`);
  return [...rows, ...digestOf(all)];
}

const changed = (before: string[], after: string[]) =>
  after.filter((line) => !before.includes(line)).slice(0, 2);

/** What a page says, as somebody reads it. */
const wordsOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Names of ours that no reader knows, in a page that refuses. */
const ofMachines = /Het veld “|<code>[a-z]+\.[a-z-]+<\/code>|\(nu: [a-z]/;

/** What is wrong with how somebody is answered, or null. */
function faultIn(answer: Response, html: string): string | null {
  if (answer.status >= 500) return 'an error of ours';
  if (answer.status < 400) return null;
  const words = wordsOf(html);
  if (words.length < 20) return 'no words';
  return ofMachines.test(html) ? words.slice(0, 200) : null;
}

/** Opening by the server goes a step further with every press; a code is asked for by a browser. */
const eachPressCounts = ['/manage/waves/:id/open-box', '/sign-in/code/ask'];

/** Refused the first time too: a made-up token, a list read otherwise, a report of too few answers. */
const refusedHere = ['/sign-in', '/manage/waves/:id/roster', '/results/:id/agreements'];

/** The rounds of letters have the same forms. */
const ofAnyRound = (path: string) => path.replace(/\/mail\/(?:reminder-\d|results)/, '/mail');

/**
 * What no form of this world sends: what scripts of ours send, what takes a mailbox or an empty
 * installation, and what stands beside open answers, of which few people give none.
 */
const notByForm = [
  ...['/s/open', '/s/ticket', '/ballot', '/c', '/sign-in/passkey/ask', '/sign-in/passkey'],
  ...['/account/passkeys/ask', '/account/passkeys', '/sign-in/code', '/manage/archive'],
  ...['/manage/waves/:wave/open-box/comments', '/results/:wave/comments/withdraw'],
  ...['/key/:wave/key', '/key/:wave/:step{proven|rehearsed}', '/key/:wave/release'],
];

const patternOf = (path: string) =>
  new RegExp(`^${path.replace(/:\w+\{([^}]*)\}/g, '($1)').replace(/:\w+/g, '[^/]+')}$`);

describe('every form', () => {
  it('pressed twice at once and again does what one press does, and says what is the case', async () => {
    const odd: string[] = [];
    const refused = new Set<string>();
    for (const found of forms.values()) {
      const fault = (what: string) => odd.push(`${found.role} ${found.name.slice(0, 90)}: ${what}`);
      const [kind = ''] = found.name.split(' ');
      const form = await reach(found);
      const first = await press(form);
      const html = await first.text();
      if (first.status >= 400) refused.add(kind);
      const after = await standing();
      const pages = await pagesAfter(form, first, html);
      for (const page of found.after.length < 3 ? pages : []) {
        note(found.role, page, [...found.after, found]);
      }
      const anew = await reach(found);
      const twice = await Promise.all([press(anew), press(anew)]);
      const atOnce = await standing();
      const again = await press(anew);
      const later = await standing();
      for (const answer of [first, ...twice, again]) {
        const text = answer === first ? html : await answer.text();
        const wrong = faultIn(answer, text);
        if (wrong) fault(wrong);
      }
      await expectSound();
      if (eachPressCounts.includes(kind)) continue;
      for (const stood of [atOnce, later]) {
        const more = [...changed(after, stood), ...changed(stood, after)];
        if (more.length > 0) fault(more.join(' | ').slice(0, 300));
      }
    }
    expect(odd).toEqual([]);
    expect([...refused].sort()).toEqual([...refusedHere].sort());
    const reached = [...forms.values()].map(({ action }) => ofAnyRound(action));
    const missing = routes
      .filter(({ method }) => method !== 'GET')
      .map(({ path }) => ofAnyRound(path))
      .filter((path) => !reached.some((action) => patternOf(path).test(action)));
    expect(missing.sort()).toEqual([...notByForm].sort());
  });

  it('stands on a page that keeps it where the network is lost or a visit is over', () => {
    expect(forms.size).toBeGreaterThan(40);
    expect([...unguarded]).toEqual([]);
  });

  it('sent from a page that is older than what others did gives back what was typed', async () => {
    const lost: string[] = [];
    for (const found of forms.values()) {
      // A secret that was pasted is repeated on no page.
      if (found.typed.length === 0 || found.action === '/sign-in') continue;
      const form = await reach(found);
      await world.context().db.run(`UPDATE wave SET state = 'cancelled', version = version + 1`);
      const answer = await press(form);
      if (answer.status < 400) continue;
      const words = unescaped(await answer.text());
      const gone = form.typed.filter((typed) => !words.includes(typed));
      if (gone.length > 0) lost.push(`${found.name.slice(0, 90)} ${answer.status}: ${gone}`);
    }
    expect(lost).toEqual([]);
  });

  it('sent by somebody whose visit is over comes back whole, to be sent again', async () => {
    const nobody = people.get('nobody') as Person;
    const lost: string[] = [];
    for (const found of forms.values()) {
      // A secret that was pasted is repeated on no page.
      if (Object.keys(found.fields).length === 0 || found.action === '/sign-in') continue;
      const answer = await nobody.ask(found.action, {
        method: 'POST',
        body: formOf(found.fields),
      });
      if (answer.status !== 401) continue;
      const [kept] = formsIn(found.action, await answer.text(), known);
      const whole = [found.action, found.fields];
      if (!isDeepStrictEqual([kept?.action, kept?.fields], whole)) lost.push(found.name);
    }
    expect(lost).toEqual([]);
  });

  it('sent after another role signed in in this browser comes back whole, to be sent again', async () => {
    const council = people.get('council') as Person;
    const lost: string[] = [];
    let refused = 0;
    for (const found of forms.values()) {
      if (Object.keys(found.fields).length === 0 || found.action === '/sign-in') continue;
      const body = formOf(found.fields);
      const answer = await council.ask(found.action, { method: 'POST', body });
      if (answer.status !== 403) continue;
      refused += 1;
      const [kept] = formsIn(found.action, await answer.text(), known);
      const whole = [found.action, found.fields];
      if (!isDeepStrictEqual([kept?.action, kept?.fields], whole)) lost.push(found.name);
    }
    expect(lost).toEqual([]);
    expect(refused).toBeGreaterThan(20);
  });

  it('sent by another website is kept for nobody: one press would send it as one’s own', async () => {
    for (const origin of ['https://elsewhere.example', 'null']) {
      const answer = await world.reach('/manage/waves', {
        method: 'POST',
        headers: { origin },
        body: formOf({ title: 'Van elders' }),
      });
      expect([answer.status, (await answer.text()).includes('Van elders')]).toEqual([403, false]);
    }
  });
});
