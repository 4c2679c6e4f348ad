import { expect, test } from 'vitest';
import type { DecisionKind } from '../../src/core/ballot/council-decision.ts';
import { lifeOf, nextStep, type WaveFacts } from '../../src/views/manage/life.ts';
import { facts, planned } from './manage-facts.ts';

const ready: WaveFacts = {
  ...planned,
  boxKey: true,
  ticketKeys: { made: 31, total: 31 },
  holders: planned.holders.map((holder, at) => ({ ...holder, proven: true, rehearsed: at === 0 })),
};
const statusOf = (wave: WaveFacts, step: string) =>
  lifeOf(wave).find((one) => one.step === step)?.status;
const open = (wave: WaveFacts) => lifeOf(wave).flatMap(({ step, href }) => (href ? [step] : []));

test('there is one next step at every moment of a wave, and none once it is cancelled', () => {
  expect(nextStep(facts)).toBe('roster');
  expect(nextStep({ ...facts, people: 623 })).toBe('settings');
  expect(nextStep({ ...facts, people: 623, settingsReviewed: true })).toBe('plan');
  expect(nextStep(planned)).toBe('keys');
  expect(nextStep(ready)).toBe('fix');
  const decided = (kind: DecisionKind) => ({ ...ready, fixed: true, decision: { kind } });
  expect(nextStep({ ...ready, fixed: true })).toBe('council');
  expect(nextStep(decided('refused'))).toBe('council');
  for (const kind of ['consent', 'advice', 'none'] as const) {
    expect(nextStep(decided(kind))).toBe('open');
    expect(open(decided(kind))).toContain('open');
  }
  expect(nextStep({ ...ready, state: 'open', fixed: true })).toBe('invite');
  expect(nextStep({ ...ready, state: 'open', fixed: true, invited: true })).toBe('participation');
  expect(nextStep({ ...ready, state: 'closed', fixed: true })).toBe('box');
  expect(nextStep({ ...ready, state: 'released', fixed: true })).toBe('report');
  expect(nextStep({ ...ready, state: 'cancelled' })).toBe(null);
});

test('a wave is not fixed before every holder has proven the key and one has rehearsed', () => {
  expect(nextStep({ ...ready, boxKey: false })).toBe('keys');
  expect(nextStep({ ...ready, ticketKeys: { made: 30, total: 31 } })).toBe('keys');
  const [first, second] = ready.holders;
  if (!first || !second) throw new Error('two holders');
  expect(nextStep({ ...ready, holders: [first, { ...second, proven: false }] })).toBe('keys');
  expect(nextStep({ ...ready, holders: [{ ...first, rehearsed: false }, second] })).toBe('keys');
});

test('only steps that can be taken now are links', () => {
  expect(open(facts)).toEqual(['roster', 'settings', 'questions', 'proof']);
  expect(open(ready)).toEqual(['settings', 'questions', 'plan', 'keys', 'proof', 'fix']);
  expect(open({ ...ready, state: 'open', fixed: true })).toEqual([
    'keys',
    'proof',
    'invite',
    'participation',
    'close',
  ]);
  expect(open({ ...ready, state: 'cancelled' })).toEqual([]);
});

test('what lies behind is done, what lies ahead is later', () => {
  expect(statusOf(ready, 'plan')).toBe('done');
  expect(statusOf(ready, 'open')).toBe('later');
  expect(statusOf(ready, 'proof')).toBe('any');
  expect(statusOf({ ...ready, state: 'released', fixed: true }, 'box')).toBe('done');
  expect(statusOf({ ...ready, state: 'released', fixed: true }, 'stages')).toBe('any');
});
