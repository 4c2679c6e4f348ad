import { dayOf, usualZone } from '../../src/core/ground/local-day.ts';
import { laterAudiences } from '../../src/forms/stages.ts';
import { foundCompany } from '../demo/company.ts';
import { sendLetters } from '../demo/letters.ts';
import { historyScripts, onceScript, openScript } from '../demo/scripts.ts';
import {
  agree,
  inviteCouncil,
  inviteHolder,
  inviteOwner,
  inviteViewer,
  planWave,
} from '../play/hr.ts';
import { answerWave, openWave, publishWave } from '../play/measure.ts';
import type { Progress } from '../play/progress.ts';
import type { Visitor } from '../play/visitor.ts';
import { startInPseudo } from './speak-pseudo.ts';
import { usuallySpoken } from './spoken.ts';

/** Who can be asked for: whom the stage signs in, and who is asked. */
export const everybody: readonly string[] = [
  'anybody',
  'hr',
  'key holder',
  'management',
  'unit head',
  'works council',
  'staff',
];

/** A made-up organisation in every state that has pages of its own. */
export interface Stage {
  origin: string;
  outbox: string;
  /** Waves by what they are called on pictures. */
  waves: Record<'earlier' | 'released' | 'open' | 'planned' | 'draft', string>;
  /** A one-time token for each kind of visitor, and where the visit begins. */
  visitors: { name: string; token: string | null; from: readonly string[] }[];
  /** Links of people who have not answered. */
  links: string[];
  /** From now on German and French are the languages that nobody speaks. */
  speakPseudo(): Promise<void>;
  stop(): Promise<void>;
}

/** Plays two measured waves with agreements, one that is open and has its mail out, a plan, a draft. */
export async function setStage(people: number, progress: Progress): Promise<Stage> {
  const company = await foundCompany({ port: 0, data: null }, progress);
  const { hr } = company;
  let { local } = company;
  const [first] = historyScripts(people, company.now);
  if (!first) throw new Error('the demo has no history');
  const earlier = await openWave(company, first, progress);
  await answerWave(company, first, earlier, progress);
  await publishWave(company, first, earlier, progress);
  await agreeOn(hr, earlier.id, earlierAgreements);
  const script = { ...onceScript(people, company.now), title: 'Servicemeting voorjaar' };
  const released = await openWave(company, script, progress);
  await answerWave(company, script, released, progress);
  await publishWave(company, script, released, progress);
  await agreeOn(hr, released.id, newAgreements);
  await showToAll(hr, released.id, company.now);
  const asked = openScript(people, company.now);
  const open = await openWave(company, asked, progress);
  const links = [...open.links];
  const played = new Map(links.slice(0, -usuallySpoken.length));
  await answerWave(company, { ...asked, response: 0.4 }, { ...open, links: played }, progress);
  await sendLetters(company, open.id, asked);
  const planned = await planWave(hr, { ...asked, title: 'Peiling winter' });
  await hr.postForm('/manage/waves', { title: 'Nog leeg', definition: 'csi-pulse' });
  const draft = /waves\/([0-9a-f]+)">Nog leeg</.exec(await hr.get('/manage'))?.[1] ?? '';
  const unit = await inviteViewer(hr, released.id, 'Klantenservice');
  return {
    origin: local.origin,
    outbox: company.outbox,
    waves: { earlier: earlier.id, released: released.id, open: open.id, planned, draft },
    visitors: [
      { name: 'anybody', token: null, from: publicPages(open.id, released.id) },
      { name: 'hr', token: await inviteOwner(hr), from: ['/manage', '/account'] },
      { name: 'key holder', token: await inviteHolder(hr, open.id, 0), from: [`/key/${open.id}`] },
      { name: 'management', token: await inviteViewer(hr, released.id, null), from: ['/results'] },
      { name: 'unit head', token: unit, from: ['/results'] },
      { name: 'works council', token: await inviteCouncil(hr), from: ['/council'] },
    ],
    links: links.slice(-usuallySpoken.length).map(([, link]) => link),
    async speakPseudo() {
      local = await startInPseudo(company.restart);
      const page = await fetch(`${local.origin}/sign-in?language=de`);
      // Where the first deployment still answers, pictures would show German under another name.
      if (!(await page.text()).includes('⟦')) throw new Error('The pseudo-language is not spoken.');
    },
    stop: () => local.stop(),
  };
}

const publicPages = (open: string, released: string) => [
  '/',
  '/c',
  '/kiosk',
  '/lost',
  '/sign-in',
  '/no-such-page',
  `/w/${open}/privacy`,
  ...['privacy', 'receipts', 'report', 'agreements'].map((page) => `/w/${released}/${page}`),
];

type Agreed = readonly (readonly [theme: string, text: string, owner: string])[];

const earlierAgreements: Agreed = [
  ['d4', 'Elke week één uur vrij om klachten op te lossen', 'Teamleiders Klantenservice'],
  ['d1', 'De directie bezoekt elke maand een balie', 'Directie'],
];
const newAgreements: Agreed = [
  ['d5', 'Logistiek en Verkoop lopen elke maand één dag met elkaar mee', 'Hoofd Logistiek'],
];

/** What was agreed for the whole organisation after a wave. */
async function agreeOn(hr: Visitor, wave: string, agreed: Agreed): Promise<void> {
  for (const [measure, text, owner] of agreed) {
    await agree(hr, wave, { measure, text, owner, due: '2027-03-01', review: '2027-06-01' });
  }
}

/** Lets every audience see the report from today on. */
async function showToAll(hr: Visitor, wave: string, now: Date): Promise<void> {
  const today = dayOf(now.toISOString(), usualZone);
  const days = laterAudiences.map((audience) => [audience, today]);
  await hr.postForm(`/manage/waves/${wave}/stages`, Object.fromEntries(days));
}
