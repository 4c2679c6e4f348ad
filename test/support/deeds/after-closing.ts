import { noteAgreementStatus, rewriteAgreement } from '../../../src/actions/change-agreement.ts';
import type { Context } from '../../../src/actions/context.ts';
import { remindOwners } from '../../../src/actions/mail/remind-owners.ts';
import { makeAgreement } from '../../../src/actions/make-agreement.ts';
import { openBoxInSteps } from '../../../src/actions/open-box-in-steps.ts';
import { planWave } from '../../../src/actions/plan-wave.ts';
import { takeProof } from '../../../src/actions/prove-key.ts';
import { publishOpenedBox } from '../../../src/actions/publish-opened-box.ts';
import { publishRelease } from '../../../src/actions/publish-release.ts';
import { purgePart, purgeWave } from '../../../src/actions/purge-wave.ts';
import { readBox } from '../../../src/actions/read-box.ts';
import { prepareSeries, startSeries, stopSeries } from '../../../src/actions/repeat-wave.ts';
import { readStagesOf, setStages } from '../../../src/actions/set-stages.ts';
import { withdrawComment } from '../../../src/actions/withdraw-comment.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { commentId } from '../../../src/core/report/comments/comments.ts';
import type { Company } from '../company.ts';
import { fixedProof } from '../world-holder.ts';
import { cancel, type DeedsByPlace, raises, withMail } from './deed.ts';

const day = 86_400_000;
const quarterly = { title: 'Puls', months: 3, nextOn: '2026-11-01' };
const stages = { management: 10, council: 12, 'unit-heads': 15, staff: 30 };
const withComment = (id: string) =>
  ({ wave: { id }, comments: [{ item: 'o1', rows: [{ texts: ['x'] }] }] }) as unknown as Released;

/** What is done with a wave from its closing on. */
export function deedsAfterClosing({ closed, opened, released, sealed }: Company): DeedsByPlace {
  return {
    closed: [
      {
        name: 'takeProof',
        act: async (context) => takeProof(context, ...(await fixedProof(context, closed))),
      },
      { name: 'readBox', act: (context) => readBox(context, closed, '') },
      raises(closed),
      cancel(closed),
    ],
    opened: [
      {
        name: 'publishRelease',
        act: (context) => publishRelease(context, 'key-holder', opened.id, opened.publication),
      },
      raises(opened.id),
      cancel(opened.id),
    ],
    sealed: [
      { name: 'planWave (server)', act: (context) => planWave(context, sealed.draft, 'sides') },
      {
        name: 'openBoxInSteps',
        act: (context) => openBoxInSteps(context, 'hr', sealed.closed),
        inSteps: true,
      },
      {
        name: 'publishOpenedBox',
        act: (context) => {
          const reading = { seen: new Set(sealed.seen), leftOut: new Set<string>() };
          return publishOpenedBox(context, 'hr', sealed.opened, reading);
        },
      },
    ],
    released: [
      {
        name: 'startSeries',
        act: (context) => startSeries(context, released, quarterly),
      },
      {
        name: 'stopSeries',
        given: (context) => startSeries(context, released, quarterly),
        act: (context) => stopSeries(context, released),
      },
      {
        name: 'prepareSeries',
        given: (context) => startSeries(context, released, quarterly),
        act: (context) => prepareSeries(context),
      },
      {
        name: 'setStages',
        act: async (context) => {
          const before = await readStagesOf(context, released);
          const on = (days: number) => new Date(context.now.getTime() + days * day).toISOString();
          const dates = Object.entries(stages).map(([audience, days]) => [audience, on(days)]);
          await setStages(context, released, { ...before, ...Object.fromEntries(dates) });
        },
      },
      {
        name: 'purgePart (roster)',
        act: (context) => purgePart(context, 'schedule', released, 'roster'),
      },
      {
        name: 'purgePart (ballots)',
        act: (context) => purgePart(context, 'schedule', released, 'ballots'),
      },
      { name: 'purgeWave', act: (context) => purgeWave(context, 'schedule', released) },
      {
        name: 'makeAgreement',
        act: (context) =>
          makeAgreement(
            context,
            'management',
            { wave: released, unit: '', reminder },
            agreed,
            'press',
          ),
      },
      {
        name: 'noteAgreementStatus',
        given: (context) => agreeing(context, released),
        act: (context) => noteAgreementStatus(context, 'hr', agreedOn(released), 'done'),
      },
      {
        name: 'rewriteAgreement',
        given: (context) => agreeing(context, released),
        act: (context) => {
          const { measure: _measure, ...change } = agreed;
          const press = { seen: 0, once: 'press', reminder };
          return rewriteAgreement(context, 'hr', agreedOn(released), change, press);
        },
      },
      {
        name: 'remindOwners',
        given: async (context) => {
          await agreeing(context, released);
          await context.db.run(`INSERT OR IGNORE INTO agreement_reminder
            VALUES ('a1', 'els@brug.example', 'nl', '', 0, '')`);
        },
        act: async (context) => {
          // One that was under way is taken again after a quarter of an hour.
          for (const minutes of [0, 20]) {
            await remindOwners(withMail({ ...context, now: onReviewDay }, minutes));
          }
        },
        inSteps: true,
      },
      {
        name: 'withdrawComment',
        act: (context) =>
          withdrawComment(context, withComment(released), commentId('o1', 0, 0), 'other'),
      },
    ],
  };
}

const agreed = {
  measure: 'd1',
  text: 'Samen kijken',
  owner: 'Team',
  due: '2027-01-01',
  review: null,
};

/** When the owner of what is agreed here is reminded. */
const onReviewDay = new Date('2027-01-01T09:00:00Z');
const reminder = { address: 'els@brug.example', language: 'nl' as const };

const agreedOn = (wave: string) => ({ wave, unit: '', id: 'a1' });

/** An agreement that stands. */
async function agreeing({ db }: Context, wave: string): Promise<void> {
  await db.run(`INSERT OR IGNORE INTO agreement (id, wave, unit, measure, text, owner, due, status)
    VALUES ('a1', '${wave}', '', 'd1', 'x', 'y', '2027-01-01', 'open')`);
}
