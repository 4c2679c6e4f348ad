import { expect, it } from 'vitest';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { accountTexts } from '../../src/texts/account.ts';
import { startWorld } from '../support/world.ts';
import { origin, personWith } from '../support/world-visitor.ts';
import { planWave } from '../support/world-wave.ts';

it('whoever came by a link is offered a passkey on the page it leads to, once: HR, council, key holder and reader', async () => {
  const world = await startWorld();
  const wave = await planWave(world);
  const free = { wave: null, position: null, unit: null, until: null };
  const members = [
    { name: 'HR', role: 'hr', ...free },
    { name: 'OR', role: 'council', ...free },
    { name: 'Sleutel', role: 'key-holder', ...free, wave, position: 1 },
    { name: 'Directie', role: 'management', ...free },
  ] as const;
  for (const member of members) {
    const token = await inviteMember(world.context(), 'hr', member);
    const answer = await world.reach('/sign-in', {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ token }),
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const kept = cookies.filter((cookie) => !cookie.endsWith('='));
    const arrived = await personWith(world.reach, kept.join('; ')).ask(
      answer.headers.get('location') ?? '',
    );
    expect(await arrived.text(), member.role).toContain(accountTexts.nl.offer);
    expect(arrived.headers.getSetCookie().join(), member.role).toMatch(/by-link=;.*Max-Age=0/);
  }
});
