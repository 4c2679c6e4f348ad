import { followAmendments, plannedHeadcounts } from '../../src/core/ballot/amendments.ts';
import type { PapersSource } from '../../src/downloads/council/papers-source.ts';
import { definition, madeUpWave } from '../core/ballot/made-up-wave.ts';
import { checkWords } from '../views/manage-facts.ts';

/** What the papers of a council are made from; `opinion` is what it wrote. */
export async function papersSource(opinion: string): Promise<PapersSource> {
  const { manifest, hash, keyed } = await madeUpWave();
  return {
    language: 'nl',
    day: '2026-11-21',
    origin: 'https://meting.example',
    manifest,
    manifestHash: hash,
    terms: await followAmendments(manifest, hash, plannedHeadcounts(keyed.plan), []),
    amendments: 0,
    plan: keyed.plan,
    definition,
    reasons: {},
    words: checkWords,
    keyWords: checkWords,
    decision: { kind: 'advice', decidedOn: '2026-11-20', opinion, recordedBy: 'council' },
    refusals: [{ decidedOn: '2026-11-18', opinion: 'Nee.', recordedBy: 'council' }],
    stages: { staff: '2027-03-03' },
    sender: 'HR van De Brug',
    letters: [{ language: 'nl', subject: 'Doe mee', text: 'Beste collega,\n\nDoe mee.\n- punt\n' }],
    logHead: 'host/log\n57\nabc=\n',
    lines: [
      {
        position: 3,
        at: '2026-11-20T09:00:00.000Z',
        actor: 'council',
        action: 'council.decided',
        details: '{"decision":"advice","wave":"w"}',
        hash: 'abcdefghijkl',
      },
    ],
    reading: { zone: 'Europe/Amsterdam', names: {} },
  };
}
