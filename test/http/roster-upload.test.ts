import { beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { draftWave, hrPost } from '../support/world-hr.ts';

let world: World;
let path: string;

beforeAll(async () => {
  world = await startWorld();
  path = `/manage/waves/${await draftWave(world)}/roster`;
});

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'lijst.csv') => new File([text], name);
const head = 'personeelsnummer;naam;afdeling;laag';
const upload = async (fields: Parameters<typeof hrPost>[2]) => {
  const response = await hrPost(world, path, fields)();
  return { status: response.status, page: await response.text() };
};
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
const carried = (page: string) => ({
  list: hidden(page, 'list'),
  fileName: hidden(page, 'fileName'),
  mapping: hidden(page, 'mapping'),
});

describe('a staff list on its way in', () => {
  const report = `Overzicht;;;\n${head};status\n1;Zo\u00eb;ICT;MT;actief\n2;Bo;ICT;MT;uit dienst\n`;

  it('names what was passed over, and reads it after all when HR says so', async () => {
    const { status, page } = await upload({ roster: file(report) });
    expect(status).toBe(200);
    expect(page).toContain('1 persoon is gelezen');
    expect(page).toContain('Overgeslagen boven de kopjes: regel 1 (“Overzicht”).');
    expect(page).toContain('want uit dienst (1): regel 4');
    const all = { ...carried(page), step: 'preview', 'read:leavers': 'yes' };
    expect((await upload(all)).page).toContain('Alle 2 mensen zijn gelezen');
  });

  it('keeps the choices about reading until the list is confirmed', async () => {
    const bytes = Uint8Array.from(report, (letter) => letter.charCodeAt(0));
    const first = await upload({ roster: file(bytes) });
    expect(first.page).toContain('gelezen als Windows, West-Europa (1252)');
    expect(first.page).toContain('“Zoë”');
    const chosen = { ...carried(first.page), 'read:encoding': 'cp850', 'read:leavers': 'yes' };
    const { page } = await upload({ ...chosen, step: 'preview' });
    expect(hidden(page, 'read:encoding')).toBe('cp850');
    expect(hidden(page, 'read:leavers')).toBe('yes');
    const confirmed = await upload({ ...chosen, step: 'confirm' });
    expect(confirmed.status).toBe(303);
    expect(await world.hr.get(path)).toContain('2 mensen');
  });

  it('reads letters that it never guesses once they are chosen', async () => {
    const tanaka = [0x93, 0x63, 0x92, 0x86];
    const text = new TextEncoder().encode(`${head}\n1;A;ICT;MT\n`);
    const { page } = await upload({
      roster: file(Uint8Array.from([...text, 50, 59, ...tanaka, ...text.slice(-8)])),
    });
    expect(page).not.toContain('田中');
    const chosen = { ...carried(page), 'read:encoding': 'shift_jis', step: 'preview' };
    expect((await upload(chosen)).page).toContain('“田中”');
  });

  it('a second press on confirm leaves the same list', async () => {
    const { page } = await upload({ roster: file(`${head}\n1;A;ICT;MT\n2;B;ICT;MT\n3;C;ICT;MT`) });
    for (const press of [1, 2]) {
      const { status } = await upload({ ...carried(page), step: 'confirm' });
      expect({ press, status }).toEqual({ press, status: 303 });
    }
    expect(await world.hr.get(path)).toContain('3 mensen');
  });

  it('says beside the control what a file is that is no list', async () => {
    for (const [bytes, words] of [
      ['%PDF-1.7', 'Dit is een PDF.'],
      ['\u00d0\u00cf\u0011\u00e0', 'Dit is een Excel-bestand van voor 2007 (.xls).'],
      [
        '<html><body>Log in</body></html>',
        'Dit is een webpagina met de naam van een Excel-bestand',
      ],
    ] as const) {
      const roster = file(
        Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
        'lijst.xls',
      );
      const response = await withoutTrace(hrPost(world, path, { roster }));
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(words);
    }
  });

  it('a carried list that was tampered with, or unpacks to too much, is refused', async () => {
    const zeros = new Blob([new Uint8Array(11 * 1024 * 1024)]).stream();
    const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const bomb = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    for (const list of ['!!', 'AAAA', bomb.replace(/=+$/, '')]) {
      const response = await withoutTrace(hrPost(world, path, { list, step: 'confirm' }));
      expect(response.status).toBe(400);
    }
  });

  it('asks about fifty unknown words at most, whatever a column holds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at};A;ICT;woord${at}`);
    const { status, page } = await upload({ roster: file([head, ...rows].join('\n')) });
    expect(status).toBe(422);
    expect(page.match(/<select[^>]*name="value:layer:/g)).toHaveLength(50);
    expect(page).toContain('te veel verschillende woorden');
    expect(page.length).toBeLessThan(1_000_000);
  });

  it('more answers than any preview asks, and names that mean something to a program, do no harm', async () => {
    const text = `${head};__proto__\n1;A;ICT;MT;x`;
    const { status } = await upload({ text, 'column:__proto__': '', 'column:constructor': 'name' });
    expect(status).toBe(200);
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, at) => [`column:k${at}`, '']),
    );
    const response = await withoutTrace(hrPost(world, path, { text, ...many }));
    expect(response.status).toBe(400);
  });

  it('a body of fifty megabytes is answered in words', async () => {
    const big = file(new Uint8Array(50 * 1024 * 1024));
    const response = await withoutTrace(hrPost(world, path, { roster: big }));
    expect(response.status).toBe(413);
  });
});
