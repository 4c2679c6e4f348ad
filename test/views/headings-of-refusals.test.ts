import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { DomainError } from '../../src/core/ground/errors.ts';
import type { AppEnv } from '../../src/routes/app-env.ts';
import { answerError } from '../../src/routes/errors.tsx';
import { errorTexts } from '../../src/texts/errors.ts';
import { refusalTexts } from '../../src/texts/refusals.ts';

/** Every refusal that has words, below the heading a person reads above them. */
async function byHeading(): Promise<Record<string, string[]>> {
  const app = new Hono<AppEnv>().onError(answerError);
  app.get('/:code', (c) => {
    throw new DomainError(c.req.param('code'));
  });
  const found: Record<string, string[]> = {};
  const codes = [...Object.keys(refusalTexts.en.codes), ...Object.keys(errorTexts.en.codes)];
  for (const code of codes.sort()) {
    const page = await (await app.request(`/${code}`)).text();
    const heading = /<h1[^>]*>(.*?)<\/h1>/.exec(page)?.[1] ?? '';
    found[heading] = [...(found[heading] ?? []), code];
  }
  return found;
}

test('a refusal stands below a heading that fits its cause', async () => {
  const { mistake, ...others } = refusalTexts.nl.titles;
  const found = await byHeading();
  expect(Object.keys(found).sort()).toEqual([mistake, ...Object.values(others)].sort());
  delete found[mistake];
  expect(found).toMatchInlineSnapshot(`
    {
      "Deze pagina is er niet": [
        "link.unknown",
        "page.unknown",
        "wave.unknown",
      ],
      "Dit kan hier niet": [
        "agreement.enough",
        "amendment.refused",
        "box.key-holder",
        "council.own",
        "key.proof",
        "mail.none",
        "passkey.enough",
        "request.cross-site",
        "sign-in.other",
        "token.needed",
        "token.reads",
        "token.unit",
        "token.unknown",
      ],
      "Dit kan niet meer": [
        "key.fixed",
        "key.proof-late",
        "release.published",
        "token.gone",
        "wave.cancelled",
        "wave.closed",
      ],
      "Dit kan nu niet": [
        "busy",
        "mail.busy",
        "mail.planned",
        "mail.proofs",
        "mail.unproved",
        "mail.unsent",
        "mail.unwritten",
        "member.last-owner",
        "open.council",
        "open.key-missing",
        "open.key-unproven",
        "open.manifest",
        "open.organisation",
        "open.ticket-keys",
        "release.none",
        "roster.empty",
        "wave.not-yet",
      ],
      "Er ging bij ons iets mis": [
        "internal",
        "release.changed",
        "wrapping.lost",
      ],
      "Je bent niet aangemeld": [
        "company.refused",
        "company.unknown",
        "company.unreachable",
        "passkey.refused",
        "sign-in.needed",
        "sign-in.unknown",
      ],
    }
  `);
});
