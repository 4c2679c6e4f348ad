import { describe, expect, it } from 'vitest';
import { greet } from '../../src/mail/smtp/greet.ts';
import type { Line } from '../../src/mail/smtp/line.ts';

/** What is said to a mail server before letters, word for word. */

describe('a greeting', () => {
  const login = { user: 'hr', password: 'geheim' };
  const plain = 'AUTH PLAIN AGhyAGdlaGVpbQ==';
  const offers = ['220 hi', '250-x', '250 AUTH PLAIN LOGIN'];

  /** Says what a server would, a line at a time, and keeps what it heard. */
  async function greeted(...said: string[]) {
    const heard: string[] = [];
    const hear = async () => {
      const lines: string[] = [];
      do lines.push(String(said.shift()));
      while (lines.at(-1)?.[3] === '-');
      return { code: Number(lines.at(-1)?.slice(0, 3)), lines: lines.map((line) => line.slice(4)) };
    };
    const say = (command: string) => {
      heard.push(command);
      return hear();
    };
    const line = { hear, say } as unknown as Line;
    const trouble = await greet(line, { host: 'brug.example', login, secured: true });
    return { trouble, heard: heard.slice(1) };
  }

  it.each([
    ['shut', ['554 no mail here']],
    ['busy', ['421 later']],
    ['shut', ['220 hi', '502 what?']],
    ['login', ['220 hi', '250-x', '250 AUTH XOAUTH2']],
    ['login', [...offers, '504 not that', '535 no']],
    ['busy', [...offers, '454 later']],
  ])('is %s after %j', async (trouble, said) => {
    expect((await greeted(...said)).trouble).toBe(trouble);
  });

  it('says the password once more to a server that asks for it', async () => {
    const { trouble, heard } = await greeted(...offers, '334 ', '235 in');
    expect({ trouble, heard }).toEqual({ trouble: null, heard: [plain, plain.slice(11)] });
  });

  it('goes on with LOGIN where a server offers PLAIN and does not know it', async () => {
    const { trouble, heard } = await greeted(...offers, '504 no', '334 a', '334 b', '235 in');
    expect({ trouble, heard }).toEqual({
      trouble: null,
      heard: [plain, 'AUTH LOGIN', 'aHI=', 'Z2VoZWlt'],
    });
  });
});
