import { beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { formOf } from '../support/world-visitor.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const png = (size: number) => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
};

function upload(content: string | Uint8Array<ArrayBuffer>, type = 'image/svg+xml') {
  return world.hr.ask('/manage/organisation', {
    method: 'POST',
    body: formOf({
      name: 'De Schakel',
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

  it('above 100 kB is refused', async () => {
    expect((await withoutTrace(() => upload(png(100 * 1024 + 1), 'image/png'))).status).toBe(422);
  });

  it('that is sound is served as what its bytes are, without power over the page', async () => {
    expect((await world.reach('/logo')).status).toBe(404);
    expect((await upload(svg('<rect width="9" height="9"/>'), 'text/html')).status).toBe(303);
    const served = await world.reach('/logo');
    expect(served.headers.get('content-type')).toBe('image/svg+xml');
    expect(served.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await upload(png(500), 'image/svg+xml')).status).toBe(303);
    expect((await world.reach('/logo')).headers.get('content-type')).toBe('image/png');
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
