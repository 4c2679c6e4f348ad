import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.tsx';
import { readEnv } from '../../src/env.ts';
import { startWorld, type World } from '../support/world.ts';
import { reachApp, signIn } from '../support/world-visitor.ts';
import { openWave } from '../support/world-wave.ts';

/** A setting of mail that is wrong switches mail off, and nothing else. */

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

describe.each([
  ['MAIL_FROM', { MAIL_SENDER: 'smtp', MAIL_SMTP_HOST: 'x', MAIL_FROM: 'geheim' }],
  ['MAIL_SENDER', { MAIL_SENDER: 'geheim', MAIL_FROM: 'hr@zuid.example' }],
])('a wrong %s', (setting, settings) => {
  const bindings = { ...env, ...settings } as unknown as Parameters<typeof reachApp>[1];

  it('is named to HR where letters are sent, and everybody else goes on', async () => {
    const wave = await openWave(world);
    const reach = reachApp(
      createApp(() => world.clock.now),
      bindings,
    );
    const hr = await signIn(reach, await world.offerHr());
    for (const page of ['mail', 'mail/reminder-1', 'invite']) {
      const read = await hr.get(`/manage/waves/${wave.id}/${page}?language=en`);
      expect(read).toContain(`the setting ${setting} of this installation is wrong`);
      expect(read).not.toContain('geheim');
    }
    expect(await hr.get('/manage')).toContain(wave.id);
    expect((await reach(`/w/${wave.id}/privacy`)).status).toBe(200);
    expect((await reach('/lost')).status).toBe((await world.reach('/lost')).status);
    const health = await (await reach('/health')).json();
    expect(health).toMatchObject({ mailFault: setting });
  });

  it('leaves the clock everything but its letters', () => {
    expect(readEnv(bindings, () => world.clock.now)).toMatchObject({
      mail: null,
      mailFault: setting,
    });
  });
});
