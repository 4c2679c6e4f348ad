import { type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';
import { introductionField } from '../../src/forms/organisation.ts';
import { introductions } from './introductions.ts';
import type { Visitor } from './visitor.ts';

/** Plays HR through the pages HR uses, from the organisation's name to closing the wave. */

export interface WavePlan {
  title: string;
  definition: string;
  roster: string;
  /** Calendar days. */
  opens: string;
  closes: string;
  k: number;
  tree: 'layers' | 'sides';
  /** Anonymous unless said otherwise; `server` is confidential, opened by the server. */
  promise?: 'anonymous' | 'confidential' | 'server';
  /** Either of two holders unless said otherwise. */
  keyHolding?: 'either' | 'two-of-three';
  /** Dutch and English unless said otherwise. */
  languages?: readonly StaffLanguage[];
  /** The organisation's own values, in both languages. */
  coreValues?: { nl: string; en: string }[];
  /** Own questions, as the fields of their form. */
  ownQuestions?: Record<string, string>[];
  /** The modules that are asked, where not all are. */
  modules?: string[];
}

export async function describeOrganisation(hr: Visitor): Promise<void> {
  await hr.postForm('/manage/organisation', {
    name: 'De Schakel',
    ...Object.fromEntries(
      staffLanguages.map((language) => [introductionField(language), introductions[language]]),
    ),
    controller: 'De Schakel B.V., Dorpsstraat 1, Voorbeeldstad',
    contact: 'privacy@voorbeeld.example',
  });
}

/** Makes a wave with its staff list, settings and plan. @returns its id */
export async function planWave(hr: Visitor, plan: WavePlan): Promise<string> {
  await hr.postForm('/manage/waves', { title: plan.title, definition: plan.definition });
  const id = newestWave(await hr.get('/manage'), plan.title);
  const wave = `/manage/waves/${id}`;
  const roster = new File([plan.roster], 'personeel.csv', { type: 'text/csv' });
  await hr.postForm(`${wave}/roster`, { roster });
  await hr.postForm(`${wave}/roster`, {
    text: plan.roster,
    fileName: 'personeel.csv',
    step: 'confirm',
  });
  await hr.postForm(`${wave}/settings`, {
    title: plan.title,
    definition: plan.definition,
    languages: [...(plan.languages ?? ['nl', 'en'])],
    'coreValues-nl': (plan.coreValues ?? []).map(({ nl }) => nl).join('\n'),
    'coreValues-en': (plan.coreValues ?? []).map(({ en }) => en).join('\n'),
    k: String(plan.k),
    axes: ['site'],
    opens: plan.opens,
    closes: plan.closes,
    ...Object.fromEntries(
      ['top', 'middle', 'lead', 'employee'].map((layer) => [`response-${layer}`, '70']),
    ),
    promise: plan.promise ?? 'anonymous',
    'holder-1': 'Ondernemingsraad',
    'holder-2': 'Vertrouwenspersoon',
    'holder-3': plan.keyHolding === 'two-of-three' ? 'Bedrijfsarts' : '',
    keyHolding: plan.keyHolding ?? 'either',
    rosterDays: '14',
    ballotDays: '30',
  });
  for (const question of plan.ownQuestions ?? []) await hr.postForm(`${wave}/questions`, question);
  if (plan.modules) await hr.postForm(`${wave}/questions/modules`, { modules: plan.modules });
  await hr.postForm(`${wave}/plan`, { tree: plan.tree });
  return id;
}

/** Makes the ticket keys of all blocks, a few per request, as the page does. */
export async function makeTicketKeys(
  hr: Visitor,
  id: string,
  onProgress: (made: number, total: number) => void = () => {},
): Promise<void> {
  for (;;) {
    const { made, total } = (await hr.postJson(`/manage/waves/${id}/ticket-keys`, {})) as {
      made: number;
      total: number;
    };
    onProgress(made, total);
    if (made >= total) return;
  }
}

/** A one-time sign-in token for a key holder, read from the page as HR would. */
export async function inviteHolder(hr: Visitor, id: string, position: number): Promise<string> {
  return tokenOn(await hr.postForm(`/manage/waves/${id}/keys`, { holder: String(position) }));
}

/** A one-time sign-in token for somebody who looks around as HR, and may do all that HR may. */
export async function inviteOwner(hr: Visitor): Promise<string> {
  const fields = { name: 'HR', role: 'owner', wave: '', unit: '', until: '' };
  return tokenOn(await hr.postForm('/manage/members', fields));
}

/** A one-time sign-in token for a reader of the report, of one department or of everything. */
export async function inviteViewer(
  hr: Visitor,
  wave: string,
  department: string | null,
): Promise<string> {
  const role = department ? 'unit-head' : 'management';
  const fields = { name: department ?? 'Directie', role, wave, unit: department ?? '', until: '' };
  return tokenOn(await hr.postForm('/manage/members', fields));
}

/** A one-time sign-in token for the works council. */
export async function inviteCouncil(hr: Visitor): Promise<string> {
  const fields = { name: 'Ondernemingsraad', role: 'council', wave: '', unit: '', until: '' };
  return tokenOn(await hr.postForm('/manage/members', fields));
}

/** What is agreed about a theme; days are calendar days. */
export interface PlayedAgreement {
  text: string;
  measure: string;
  owner: string;
  due: string;
  review: string;
  /** Where its owner is reminded; left out for nowhere. */
  remind?: string;
}

/** Writes an agreement down beside the report of a wave. */
export async function agree(hr: Visitor, wave: string, agreed: PlayedAgreement): Promise<void> {
  await hr.postForm(`/results/${wave}/agreements`, { once: '', ...agreed });
}

function tokenOn(page: string): string {
  const token = /sign-in#([A-Za-z0-9_-]{43})/.exec(page)?.[1];
  if (!token) throw new Error('the page shows no sign-in link');
  return token;
}

export async function takeStep(hr: Visitor, id: string, step: 'fix' | 'open' | 'close') {
  await hr.postForm(`/manage/waves/${id}/${step}`, { sure: 'yes' });
  // What lets a wave open is said of terms that are fixed.
  if (step === 'fix') await recordConsent(hr, id);
}

/** The council's consent, of the day on which HR writes it down. */
async function recordConsent(hr: Visitor, id: string) {
  const path = `/manage/waves/${id}/council`;
  const today = / max="([\d-]{10})"/.exec(await hr.get(path))?.[1] ?? '';
  await hr.postForm(`${path}/decision`, {
    kind: 'consent',
    decidedOn: today,
    opinion: 'De raad stemt in, omdat niemand uitkomsten van te kleine groepen ziet.',
  });
}

/** Everybody's personal link, from the file HR downloads for the mail merge. */
export async function exportLinks(hr: Visitor, id: string): Promise<Map<string, string>> {
  const csv = await hr.get(`/manage/waves/${id}/links.csv?language=nl`);
  const lines = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split(';');
      return [cells[0] as string, cells[4] as string];
    }),
  );
}

function newestWave(page: string, title: string): string {
  const rows = page.matchAll(/href="\/manage\/waves\/([0-9a-f]+)">([^<]*)</g);
  const found = [...rows].find((row) => row[2] === title)?.[1];
  if (!found) throw new Error('the new wave is not on the page');
  return found;
}
