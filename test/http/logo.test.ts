import { beforeAll, describe, expect, it } from 'vitest';
import { brokenPictures, wholePictures } from '../fixtures/pictures.ts';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { formOf } from '../support/world-visitor.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const png = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

function upload(
  content: string | Uint8Array<ArrayBuffer>,
  type = 'image/svg+xml',
  name = 'De Schakel',
) {
  return world.hr.ask('/manage/organisation', {
    method: 'POST',
    body: formOf({
      name,
      controller: 'De Schakel B.V.',
      contact: 'privacy@voorbeeld.example',
      logo: new File([content], 'logo.svg', { type }),
    }),
  });
}

describe('a logo', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['a handler', svg('<rect onload="alert(1)"/>')],
    ['a handler on a new line', svg('<rect\nonclick = "alert(1)"/>')],
    ['foreign content', svg('<foreignObject><p>x</p></foreignObject>')],
    ['a javascript link', svg('<a href="javascript:alert(1)"><rect/></a>')],
    ['an image from elsewhere', svg('<image href="https://evil.test/x.png"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`],
    ['HTML', '<html><script>alert(1)</script></html>'],
    ['a PDF', '%PDF-1.7'],
    ['nothing drawn', 'x'],
  ])('with %s is refused, whatever type it says it has', async (_what, content) => {
    for (const type of ['image/svg+xml', 'image/png', '']) {
      const response = await withoutTrace(() => upload(content, type));
      expect(response.status).toBe(422);
    }
  });

  it('is asked for again in words where something else is wrong', async () => {
    const sound = svg('<rect width="9" height="9"/>');
    const response = await withoutTrace(() => upload(sound, 'image/svg+xml', ''));
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/href="#logo"[^<]*Kies dit bestand opnieuw/);
    const active = await withoutTrace(() => upload(svg('<script>x</script>'), '', ''));
    expect(await active.text()).not.toContain('Kies dit bestand opnieuw');
  });

  it('above 100 kB is refused', async () => {
    const large = new Uint8Array(100 * 1024 + 1);
    expect((await withoutTrace(() => upload(large, 'image/png'))).status).toBe(422);
  });

  it.each(
    Object.entries(brokenPictures),
  )('that is a PNG with %s is refused, as no PDF could be made with it', async (_what, base64) => {
    const response = await withoutTrace(() => upload(png(base64), 'image/png'));
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(/Deze PNG (is beschadigd|heeft meer)/);
  });

  it('that is sound is served as what its bytes are, without power over the page', async () => {
    expect((await world.reach('/logo')).status).toBe(404);
    expect((await upload(svg('<rect width="9" height="9"/>'), 'text/html')).status).toBe(303);
    const served = await world.reach('/logo');
    expect(served.headers.get('content-type')).toBe('image/svg+xml');
    expect(served.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await upload(png(wholePictures['seven passes']), 'image/svg+xml')).status).toBe(303);
    expect((await world.reach('/logo')).headers.get('content-type')).toBe('image/png');
  });

  it.each(
    Object.entries(wholePictures),
  )('that is a PNG with %s is taken', async (_what, base64) => {
    expect((await upload(png(base64))).status).toBe(303);
    const served = new Uint8Array(await (await world.reach('/logo')).arrayBuffer());
    expect(served).toEqual(png(base64));
  });

  it('stays when the details are saved without one', async () => {
    await world.hr.postForm('/manage/organisation', {
      name: 'Anders',
      controller: 'Anders B.V.',
      contact: 'x@voorbeeld.example',
    });
    expect((await world.reach('/logo')).status).toBe(200);
  });
});
