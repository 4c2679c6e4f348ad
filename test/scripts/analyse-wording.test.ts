import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { chance } from '../core/disclosure/world.ts';

const definition = `
id: wording
version: 1.0.0
title: {en: Wording}
about: {en: Made up.}
languages: [en]
minutes: {from: 1, to: 2}
ballotBytes: 512
attributes:
  - {id: layer, title: {en: Layer}, ordered: true, values: [{id: lead, label: {en: Lead}}, {id: staff, label: {en: Staff}}]}
leaders: [lead]
formats: {answers: {kind: numbers, from: 1, to: 7, low: {en: No}, high: {en: Yes}}}
scales:
  - {id: climate, title: {en: Climate}, about: {en: Climate.}}
sections:
  - id: all
    screens:
      - title: {en: Questions}
        items:
          - {id: c1, scale: climate, format: answers, text: {en: We are told in time.}}
          - {id: c2, scale: climate, format: answers, text: {en: We learn.}}
          - {id: c3, scale: climate, format: answers, text: {en: We help.}}
          - {id: c4, scale: climate, format: answers, text: {en: We plan.}}
`;

/** The report of 80 leaders who answer each question so much higher than 320 staff. */
async function reportOf(higher: readonly number[]): Promise<string> {
  const random = chance(7);
  const folder = mkdtempSync(join(tmpdir(), 'analyse-wording-'));
  const rows = Array.from({ length: 400 }, (_, at) => {
    const leads = at % 5 === 0;
    const person = random() * 3;
    const answers = higher.map((more) =>
      Math.min(7, Math.max(1, Math.round(1 + person + random() * 3 + (leads ? more : 0)))),
    );
    return [leads ? 'lead' : 'staff', ...answers].join(',');
  });
  writeFileSync(join(folder, 'd.yaml'), definition);
  writeFileSync(join(folder, 'a.csv'), ['layer,c1,c2,c3,c4', ...rows].join('\n'));
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(['--definition', 'd.yaml', '--responses', 'a.csv', '--out', 'out'], {
    folder,
    today: '2026-11-29',
    log: say,
    error: say,
  });
  expect(status, said.join('\n')).toBe(0);
  return readFileSync(join(folder, 'out', 'report.html'), 'utf8');
}

const none = 'For no question does the difference clearly depart from the rest of its theme.';
const mostly = 'comes mostly from one question: “We are told in time”';

it('says that a difference comes mostly from one question where it is, and folds what shows none', async () => {
  const one = await reportOf([2, 0, 0, 0]);
  expect(one).toContain('Does one question make the difference?');
  expect(one).toContain(mostly);
  expect(one).not.toContain(none);
  const whole = await reportOf([1, 1, 1, 1]);
  expect(whole).toContain('Does one question make the difference?');
  expect(whole).not.toContain('comes mostly from one question');
  expect(whole).toContain(none);
  expect(whole).toContain('Questions without a clear difference: 4');
  expect(await reportOf([0, 0, 0, 0])).not.toContain('comes mostly from one question');
});

it('calls nothing service, and has the points and the limits of the questionnaire itself', async () => {
  const words = (await reportOf([1, 0, 0, 0])).replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ');
  expect(words).not.toMatch(/service|CSI/i);
  expect(words).toContain('from 1 (low) to 7 (high)');
  expect(words).toContain('below 1.17 counts as agreement');
});
