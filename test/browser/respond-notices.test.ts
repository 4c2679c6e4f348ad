import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering, type RespondShare } from './answering.ts';
import { heading, openTab, overflow, violations } from './respond-driver.ts';

const test = answering('csi-pulse');

/** The page in both languages, checked by axe. */
async function titles(page: Page): Promise<[string, string]> {
  const check = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    return heading(page);
  };
  const nl = await check();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  return [nl, await check()];
}

describe('a link that leads to no questions', () => {
  const unknown = `${'A'.repeat(22)}.${'A'.repeat(43)}`;
  const cases: [string, (world: RespondShare) => string, [string, string]][] = [
    ['not open yet', ({ links }) => links['not-yet'], ['Nog even geduld', 'Not quite yet']],
    [
      'closed',
      ({ links }) => links.closed,
      ['De vragenlijst is gesloten', 'The questionnaire is closed'],
    ],
    [
      'cancelled',
      ({ links }) => links.cancelled,
      ['Deze meting gaat niet door', 'This survey is not going ahead'],
    ],
    ['released', ({ links }) => links.released, ['De uitslag is er', 'The results are in']],
    [
      'unknown',
      ({ origin }) => `${origin}/s#${unknown}`,
      ['Deze link kennen we niet', 'We do not know this link'],
    ],
    [
      'cut short',
      ({ nextLink }) => nextLink().slice(0, -9),
      ['Deze link is niet compleet', 'This link is not complete'],
    ],
    ['absent', ({ origin }) => `${origin}/s`, ['Open je eigen link', 'Open your own link']],
  ];
  for (const [name, link, expected] of cases) {
    test(`${name}: a friendly page of its own, in both languages`, async ({ context, world }) => {
      const page = await openTab(context, link(world));
      expect(await titles(page)).toEqual(expected);
    });
  }

  test('a link that lost letters says whom to ask where pasting does not help', async ({
    context,
    world,
  }) => {
    const page = await openTab(context, world.nextLink().replace(/[A-Z]/g, ''));
    expect(await heading(page)).toBe('Deze link is niet compleet');
    expect(await page.getByText('Vraag een nieuwe link bij de afdeling').count()).toBe(1);
  });

  test('a cancelled wave tells why', async ({ context, world }) => {
    const page = await openTab(context, world.links.cancelled);
    expect(await page.getByText('The departments were wrong.').count()).toBe(1);
  });
});

describe('a server that shows something else than the link fixes', () => {
  const changes: [string, (served: Served) => void][] = [
    [
      'another key of the ballot box',
      ({ manifest }) => {
        manifest.boxKey = `B${'A'.repeat(86)}`;
      },
    ],
    [
      'a group of another size',
      ({ bound }) => {
        bound.leaf.headcount = 84;
      },
    ],
    [
      'an amendment nobody signed',
      (served) => {
        served.amendments = ['e30.e30.AAAA'];
      },
    ],
  ];
  for (const [name, change] of changes) {
    test(`${name}: the page warns and asks nothing`, ({ context, world }) =>
      warnsWhen<Served>({ context, world }, '**/s/open', change));
  }

  test('another question: the page warns and asks nothing', ({ context, world }) =>
    warnsWhen<{ title: { nl: string } }>({ context, world }, '**/definitions/**', (definition) => {
      definition.title.nl = 'Iets anders';
    }));

  test('another question in another language: the page warns when somebody turns to it', async ({
    context,
    world,
  }) => {
    const page = await context.newPage();
    await page.route('**/definitions/*/en.json', async (route) => {
      const response = await route.fetch();
      const served = await response.json();
      served.title.en = 'Something else';
      await route.fulfill({ response, json: served });
    });
    await page.goto(world.nextLink());
    await page.locator('.button-large').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Stop: dit klopt niet' }).waitFor();
    expect(await page.locator('.button-large').count()).toBe(0);
  });

  test('without a connection the page stays in its language, and says so', async ({
    context,
    world,
  }) => {
    const page = await context.newPage();
    await page.route('**/definitions/*/en.json', (route) => route.abort());
    await page.goto(world.nextLink());
    await page.locator('.button-large').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Geen verbinding').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  async function warnsWhen<T>(
    { context, world }: { context: BrowserContext; world: RespondShare },
    address: string,
    change: (served: T) => void,
  ): Promise<void> {
    const page = await context.newPage();
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const served = await response.json();
      change(served);
      await route.fulfill({ response, json: served });
    });
    await page.goto(world.nextLink());
    await page.waitForSelector('h1');
    expect(await titles(page)).toEqual(['Stop: dit klopt niet', 'Stop: this is not right']);
  }
});

interface Served {
  manifest: { boxKey: string };
  bound: { leaf: { headcount: number } };
  amendments: string[];
}

describe('the pages around the questionnaire', () => {
  for (const path of ['privacy', 'receipts']) {
    test(`the ${path} page passes axe in both languages on a narrow phone`, async ({
      context,
      world,
    }) => {
      const page = await context.newPage();
      for (const language of ['nl', 'en']) {
        await page.goto(`${world.origin}/w/${world.wave}/${path}?language=${language}`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });
  }
});

describe('the list of counted receipts', () => {
  test('finds a receipt on the reader’s own device, however it was copied', async ({
    context,
    world,
  }) => {
    const { receipt, path } = world.counted;
    const page = await openTab(context, world.origin + path);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    const lookUp = async (code: string) => {
      await page.getByLabel('Jouw code').fill(code);
      await page.getByRole('button', { name: 'Zoek' }).click();
      return page.getByRole('status').innerText();
    };
    expect(await lookUp(` ${receipt.toUpperCase().slice(0, 32)} ${receipt.slice(32)}`)).toContain(
      'Gevonden',
    );
    expect(await lookUp(receipt.replace('c', 'd'))).toContain('staat niet op de lijst');
    expect(await lookUp('')).toContain('Vul eerst');
    expect(await violations(page)).toEqual([]);
    expect(sent).toEqual([]);
  });
});
