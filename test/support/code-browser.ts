import { env } from 'cloudflare:test';
import { expect } from 'vitest';
import { limitD1, noUse } from '../../scripts/local/limited-d1.ts';
import { enterByCode } from '../../src/actions/members/enter-by-code.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { World } from './world.ts';
import { readLetters, runClock } from './world-letters.ts';

/** A browser with its cookies, in which somebody signs in by a code. */
export function codeBrowser(world: World) {
  const cookies = new Map<string, string>();
  const send = async (path: string, fields?: Record<string, string>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin: world.hr.origin, cookie };
    const answer = await world.reach(
      path,
      fields ? { method: 'POST', headers, body: new URLSearchParams(fields) } : { headers },
    );
    for (const kept of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = kept.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    ask: (address: string) => send('/sign-in/code/ask', { address }),
    enter: (code: string) => send('/sign-in/code', { code }),
    see: (path: string) => send(path),
  };
}

/** Waits for the clock. @returns the codes that went out, by address */
export async function codesSent(
  world: World,
  outbox: readonly string[],
): Promise<Map<string, string>> {
  await runClock(world, 1);
  const letters = await readLetters(outbox);
  return new Map(
    letters.map(({ to, text }) => [to, /\b(\d{4} \d{4})\b/.exec(text)?.[1] ?? 'none']),
  );
}

/** What a wrong code in this browser asks of the database. */
export async function costOfWrongCode(world: World, { cookies }: ReturnType<typeof codeBrowser>) {
  const used = noUse();
  const db = openDatabase(limitD1(env.DB, used));
  const wrong = enterByCode(
    { ...world.context(), db },
    cookies.get('__Host-code') ?? '',
    '1',
    null,
  );
  await expect(wrong).rejects.toMatchObject({ code: 'code.refused' });
  const { calls, statements, rowsRead, rowsWritten } = used;
  return { calls, statements, rowsRead, rowsWritten };
}
