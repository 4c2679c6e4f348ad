import { describe, expect, it } from 'vitest';
import { keepOpenWave } from '../support/kept-open-wave.ts';
import type { World } from '../support/world.ts';
import { dump } from '../support/world-dump.ts';
import {
  everybody,
  mailPath,
  orderOf,
  plan,
  prove,
  read,
  sendToday,
  sorted,
} from '../support/world-invitation.ts';
import { runClock } from '../support/world-letters.ts';
import { answerAs } from '../support/world-staff.ts';
import { closeWave, fixWave, type PlayedWave } from '../support/world-wave.ts';

/** Letters with links: 48 people, ten letters a minute. */

let world: World;
let wave: PlayedWave;
let outbox: string[];

keepOpenWave((made) => {
  ({ world, wave, outbox } = made);
});

describe('letters with links', () => {
  it('are proposed with the minutes that the questionnaire of this wave takes', async () => {
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('duurt 3 tot 4 minuten');
    expect(page).toContain('takes 3 to 4 minutes');
    const council = await world.hr.get(`/manage/waves/${wave.id}/council/papers/pack/md`);
    expect(council).toContain('duurt 3 tot 4 minuten');
  });

  it('are edited, proved to HR, and go to everybody once, each with the own link', async () => {
    expect(await world.hr.get(`/manage/waves/${wave.id}/invite`)).toContain(`"${mailPath(wave)}"`);
    await prove(world, wave);
    const proofs = await read(outbox);
    expect(proofs.map(({ subject }) => subject)).toContain('Hoe zie jij het?');
    for (const { to, text } of proofs) {
      expect(to?.[0]?.address).toBe('hr.hoofd@brug.example');
      for (const link of wave.links.values()) expect(text).not.toContain(link);
    }
    outbox.length = 0;
    await sendToday(world, wave);
    await runClock(world, 1);
    expect(outbox).toHaveLength(10);
    expect(await world.hr.get(mailPath(wave))).toContain('10 van de 48 adressen');
    await runClock(world, 7);
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
    for (const { to, from, text = '', html = '' } of sent) {
      const number = to?.[0]?.address?.split('@')[0]?.toUpperCase() ?? '';
      const link = `${world.hr.origin}/s#${wave.links.get(number)}`;
      expect(text.split(/\r?\n/)).toContain(link);
      expect(html).toContain(`href="${link}"`);
      expect(from?.name).toBe('Personeelszaken');
      expect(text).toContain('Doe mee.');
      expect(text).toContain('Controlewoorden');
      expect(text.match(/^- /gm)?.length).toBeGreaterThanOrEqual(4);
      // Nothing is fetched and nothing but the link leads anywhere.
      expect(html).not.toMatch(/<img|<style|<script|src=|url\(/i);
      expect(html.match(/https?:/g)).toHaveLength(2);
    }
    expect(await world.hr.get(mailPath(wave))).toContain('Het versturen is klaar');
  });

  it('go to people whether they took part or not, in an order that was there before', async () => {
    const before = await orderOf(wave);
    for (const number of [...wave.links.keys()].slice(5, 8)) await answerAs(world, wave, number);
    await plan(world, wave, outbox);
    // Whoever presses again is told that they are ready, not to do what was done.
    const pressed = { method: 'POST', body: new URLSearchParams({ day: '2026-12-01' }) };
    const again = await world.hr.ask(`${mailPath(wave)}/plan`, pressed);
    expect(await again.text()).toContain('De mail staat al klaar of gaat al uit.');
    await runClock(world, 7);
    const sent = await read(outbox);
    expect(sent.map(({ to }) => to?.[0]?.address)).toEqual(before);
    // The order of random numbers is not the order of the staff list, by which a list could be told.
    expect(before).not.toEqual(everybody(wave));
  });

  it('leave no link, secret or address of HR in the database or the log', async () => {
    await plan(world, wave, outbox);
    await runClock(world, 7);
    const text = JSON.stringify(await dump());
    expect(text).not.toContain('hr.hoofd@brug.example');
    for (const link of wave.links.values()) expect(text).not.toContain(link.split('.')[0]);
    expect(JSON.stringify((await dump()).log)).not.toMatch(/@voorbeeld/);
  });

  it('wait for the wave to open', async () => {
    const later = await fixWave(world, { opens: '2026-12-20', closes: '2027-01-20' });
    await plan(world, later, outbox);
    await runClock(world, 2);
    expect(outbox).toEqual([]);
  });

  it('are stopped and go on where they were', async () => {
    await plan(world, wave, outbox);
    await runClock(world, 1);
    // The last step ended badly.
    await world.context().db.run(`UPDATE mailing SET trouble = 'busy' WHERE wave = '${wave.id}'`);
    expect(await world.hr.get(mailPath(wave))).toContain('We proberen het elke minuut opnieuw');
    await world.hr.postForm(`${mailPath(wave)}/stop`, {});
    await runClock(world, 2);
    expect(outbox).toHaveLength(10);
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('<span class="hint">gestopt</span>');
    for (const untrue of ['proef verstuurd', 'We proberen', 'De mail gaat uit vanaf']) {
      expect(page).not.toContain(untrue);
    }
    await sendToday(world, wave);
    await runClock(world, 6);
    const sent = await read(outbox);
    expect(sorted(sent.map(({ to }) => to?.[0]?.address ?? ''))).toEqual(everybody(wave));
  });

  it('that wait when the wave closes are said to have stopped, and nothing more is offered', async () => {
    await plan(world, wave, outbox);
    await runClock(world, 1);
    await closeWave(world, wave);
    await runClock(world, 2);
    expect(outbox).toHaveLength(10);
    const page = await world.hr.get(mailPath(wave));
    expect(page).toContain('Deze brieven gaan niet meer uit');
    expect(page).toContain('<span class="hint">gestopt</span>');
    // Only signing out is left to press.
    expect(page.match(/<form[^>]* action="\/manage[^>]*>/g)).toBeNull();
  });

  it('make “Invite” done when something went out, and not before', async () => {
    const fixed = await fixWave(world);
    // The test read the links as HR does; without that line nothing went out.
    await world.context().db.run(`DELETE FROM log WHERE action = 'links.exported'`);
    const page = () => world.hr.get(`/manage/waves/${fixed.id}`);
    const step = async () => /life-(\w+)[^>]*><div class="row"><a[^>]*\/invite"/.exec(await page());
    expect((await step())?.[1]).toBe('any');
    await world.hr.postForm(`/manage/waves/${fixed.id}/open`, { sure: 'yes' });
    expect((await step())?.[1]).toBe('now');
    await plan(world, fixed, outbox);
    await runClock(world, 1);
    expect((await step())?.[1]).toBe('done');
    await runClock(world, 6);
  });
});
