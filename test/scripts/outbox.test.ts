import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outbox, startOutbox } from '../../scripts/local/outbox.ts';
import { mimeOf } from '../../src/mail/mime.ts';

/** The outbox of a local installation: what it would have sent, kept and shown. */

let data: string;
let outbox: Outbox;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'geleding-outbox-'));
  outbox = await startOutbox(data);
});
afterAll(async () => {
  outbox.stop();
  await rm(data, { recursive: true });
});

const letter = mimeOf({
  id: 'a1b2',
  from: { name: 'Personeelszaken', address: 'hr@brug.example' },
  to: 'els@brug.example',
  subject: 'Hoe zie jij <het>?',
  text: 'Je link:\nhttps://geleding.example/s#abc\n',
  html: '<p>Je link</p><script>top.location="https://x.example"</script>',
  date: new Date('2026-11-23T09:00:00Z'),
});
const post = (address: string, body = letter) => fetch(address, { method: 'POST', body });
const read = async (path: string) => (await fetch(new URL(path, outbox.page))).text();

describe('the outbox', () => {
  test('keeps letters as files that mail programs open, and lists the newest first', async () => {
    expect((await post(outbox.address)).status).toBe(204);
    expect((await post(outbox.address, letter.replace('els@', 'jan@'))).status).toBe(204);
    expect(await readdir(join(data, 'outbox'))).toEqual(['000001.eml', '000002.eml']);
    const list = await read('/');
    expect(list.indexOf('jan@brug.example')).toBeLessThan(list.indexOf('els@brug.example'));
    expect(list).toContain('Hoe zie jij &lt;het&gt;?');
    // When it was made, in words and with its time zone.
    expect(list).toContain('23 november 2026 om 10:00 CET');
    expect(await read('/000001.eml')).toBe(letter);
  });

  test('shows a letter with its link, and runs nothing that stands in it', async () => {
    const page = await read('/000001');
    expect(page).toContain('https://geleding.example/s#abc');
    expect(page).not.toContain('<script');
    expect(page).toContain('sandbox="allow-popups"');
  });

  test('takes letters from its own Worker only, and shows no other file', async () => {
    expect((await post(outbox.page)).status).toBe(404);
    for (const path of ['/000009', '/..%2Fsecrets.json', '/000001.txt']) {
      expect((await fetch(new URL(path, outbox.page))).status).toBe(404);
    }
  });

  test('goes on counting where an earlier start ended', async () => {
    const again = await startOutbox(data);
    await post(again.address);
    again.stop();
    expect(await readdir(join(data, 'outbox'))).toHaveLength(3);
  });
});
