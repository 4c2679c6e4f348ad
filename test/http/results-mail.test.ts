import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { hrPost } from '../support/world-hr.ts';
import { addressOf, readLetters, runClock, sendRound, wait } from '../support/world-letters.ts';
import { keepOutbox } from '../support/world-mail.ts';
import { answerAll } from '../support/world-staff.ts';
import { closeWave, openWave, publishWave } from '../support/world-wave.ts';

it('one mail tells everybody where the results are and what was agreed, not before staff may read them', async () => {
  const outbox = keepOutbox();
  const world = await startWorld();
  const wave = await openWave(world);
  const early = hrPost(world, `/manage/waves/${wave.id}/mail/results`, {
    sender: 'HR',
    'subject-nl': 'x',
    'words-nl': 'x',
    'subject-en': 'x',
    'words-en': 'x',
  });
  expect((await early()).status).toBe(409);
  await answerAll(world, wave, [...wave.links.keys()]);
  await closeWave(world, wave);
  await publishWave(world, wave);
  const agreed = (id: string, unit: string, text: string) => `INSERT INTO agreement
    (id, wave, unit, measure, text, owner, due, status)
    VALUES ('${id}', '${wave.id}', '${unit}', 'd1', '${text}', 'Els', '2027-03-01', 'open')`;
  await world.context().db.run(agreed('a1', '', 'Elke week samen kijken'));
  await world.context().db.run(agreed('a2', 'Zorg', 'Alleen van de afdeling'));
  const page = () => world.hr.get(`/manage/waves/${wave.id}/mail/results`);
  expect(await page()).toContain('maar de adressen worden op');
  // Until then staff may not read them, and from then on nobody has an address any more.
  await expect(sendRound(world, wave, 'results')).rejects.toThrow(/bereikt de mail niemand/);
  const staffFrom = new Date(world.clock.now.getTime() + 5 * 86_400_000).toISOString();
  await world.context().db.run(`UPDATE release_stage SET visible_from = '${staffFrom}'
    WHERE audience = 'staff' AND wave = '${wave.id}'`);
  expect(await page()).toContain('daartussen gaat de mail uit');
  await expect(sendRound(world, wave, 'results', { day: '2026-12-07' })).rejects.toThrow(
    /bereikt de mail niemand/,
  );
  await sendRound(world, wave, 'results');
  outbox.length = 0;
  await runClock(world, 3);
  expect(outbox).toEqual([]);
  wait(world, 5 * 24 * 60);
  await runClock(world, 8);
  const letters = await readLetters(outbox);
  expect(letters.map(({ to }) => to).sort()).toEqual([...wave.links.keys()].map(addressOf).sort());
  for (const { text, html, header } of letters) {
    expect(text.split(/\r?\n/)).toContain(`${world.hr.origin}/w/${wave.id}/report`);
    expect(text).toContain('- Elke week samen kijken (voor 1 maart 2027)');
    expect(text).not.toContain('Alleen van de afdeling');
    // Nobody's own link, and nothing to end: it comes once.
    for (const link of wave.links.values()) expect(text + html).not.toContain(link);
    expect(header('list-unsubscribe')).toBeUndefined();
  }
  expect((await world.reach(`/w/${wave.id}/report`, { method: 'GET' })).status).toBe(200);
});
