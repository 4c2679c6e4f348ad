import { keyFile } from '../../src/core/ballot/key-file.ts';
import { dayOf } from '../../src/core/ground/local-day.ts';
import type { Language } from '../../src/core/language/language.ts';
import { inviteCouncil, inviteHolder, inviteOwner, inviteViewer } from '../play/hr.ts';
import type { OpenedWave } from '../play/measure.ts';
import type { DemoCompany } from './company.ts';

/** What the guide can lead to; grows while the demo plays. */
export interface Stops {
  company?: DemoCompany;
  /** The wave that can be answered. */
  open?: OpenedWave;
  /** Links of people whom nobody plays, each for one visitor. */
  free?: { leaders: string[]; staff: string[] };
  /** Id of the wave whose report is ready. */
  report?: string;
  /** Closed, with its key at hand: a visitor opens the box. */
  closed?: OpenedWave;
  /** Letters lie in the outbox. */
  letters?: true;
}

/** A stop that the demo has not come to yet. */
export class NotYet extends Error {}

/** Where a door leads right now, with a fresh one-time link where one is needed. */
type Door = (stops: Stops, language: Language) => Promise<string> | string;

/** The doors of the front page (`src/views/home-page.tsx`), each by its name. */
export const doors: Record<string, Door> = {
  answer: (stops, language) => speaking(nextOf(come(stops.free).staff), language),
  leader: (stops, language) => speaking(nextOf(come(stops.free).leaders), language),
  hr: (stops, language) => signIn(stops, language, (hr) => inviteOwner(hr)),
  keyHolder: (stops, language) =>
    signIn(stops, language, (hr) => inviteHolder(hr, come(stops.open).id, 0)),
  report: (stops, language) =>
    signIn(stops, language, (hr) => inviteViewer(hr, come(stops.report), null)),
  unitHead: (stops, language) =>
    signIn(stops, language, (hr) => inviteViewer(hr, come(stops.report), 'Klantenservice')),
  council: (stops, language) => {
    come(stops.report);
    return signIn(stops, language, inviteCouncil);
  },
  openBox: (stops, language) =>
    signIn(stops, language, (hr) => inviteHolder(hr, come(stops.closed).id, 0)),
  mail: (stops, language) => {
    come(stops.letters);
    return `${come(stops.company).outbox}?language=${language}`;
  },
  agreements: (stops, language) =>
    `${originOf(stops)}/w/${come(stops.report)}/report?language=${language}#done`,
  privacy: (stops, language) =>
    `${originOf(stops)}/w/${come(stops.open).id}/privacy?language=${language}`,
  receipts: (stops, language) =>
    `${originOf(stops)}/w/${come(stops.report)}/receipts?language=${language}`,
};

/** The link whose turn it is; after the last comes the first again. */
function nextOf(links: string[]): string {
  const next = come(links.shift());
  links.push(next);
  return next;
}

/** The key of the closed box, as its holder would have saved it. */
export function savedKey(stops: Stops): string {
  const { id, key } = come(stops.closed);
  return keyFile({ wave: id, ...key }, dayOf(come(stops.company).now.toISOString()));
}

/** @throws NotYet when the demo is not that far */
export function come<T>(stop: T | undefined): T {
  if (stop === undefined) throw new NotYet();
  return stop;
}

async function signIn(
  stops: Stops,
  language: Language,
  invite: (hr: DemoCompany['hr']) => Promise<string>,
): Promise<string> {
  const token = await invite(come(stops.company).hr);
  return `${originOf(stops)}/sign-in?language=${language}#${token}`;
}

const originOf = ({ company }: Stops) => come(company).local.origin;

/** A personal link that opens in the language of the page it was followed from. */
function speaking(link: string, language: Language): string {
  const address = new URL(link);
  address.searchParams.set('language', language);
  return address.href;
}
