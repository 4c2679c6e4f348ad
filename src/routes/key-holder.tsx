import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { readDefinition } from '../actions/field-definition.ts';
import { askProof } from '../actions/prove-key.ts';
import { publishRelease } from '../actions/publish-release.ts';
import { countBox, readBox } from '../actions/read-box.ts';
import { readSigned } from '../actions/read-plan.ts';
import { readClosing, readTerms } from '../actions/read-terms.ts';
import { readWave } from '../actions/read-wave.ts';
import { recordProof, setBoxKey } from '../actions/set-box-key.ts';
import { releaseLevels } from '../core/disclosure/release/read-release.ts';
import { DomainError } from '../core/ground/errors.ts';
import { rolesIn } from '../core/ground/roles.ts';
import type { Ceremony } from '../forms/ceremony.ts';
import {
  boxAfter,
  type FirstBoxPage,
  keyMessage,
  newKey,
  publication,
} from '../forms/key-ceremony.ts';
import { listKeyHolders } from '../storage/key-holders.ts';
import { KeyHolderPage } from '../views/key-holder/key-holder-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { requireRole } from './identity.tsx';
import { proverOf, requireKeyProof } from './key-proof.ts';
import { languageLinks } from './language.ts';
import { ownSiteOnly } from './own-site.ts';
import { offersPasskey } from './passkey-offer.ts';
import { planPages } from './plan-pages.ts';
import { readJson, readLongJson } from './read-body.ts';

/** The key holder's room: making and proving the key, opening the box, publishing the release. */
export const keyHolder = new Hono<AppEnv>();

keyHolder.use('/:wave/*', requireRole(...rolesIn('key')));
keyHolder.use('/:wave', requireRole(...rolesIn('key')));
keyHolder.route('/', planPages);

keyHolder.get('/:wave', async (c) => {
  const context = c.get('context');
  const wave = await readWave(context, c.req.param('wave'));
  const holders = await listKeyHolders(context.db, wave.id);
  const { name, logo } = await describeOrganisation(context);
  const ceremony: Ceremony = {
    wave: {
      id: wave.id,
      title: wave.title,
      state: wave.state,
      closes: await readClosing(context, wave),
      zone: context.zone,
    },
    holder: c.get('right').position ?? 0,
    holders: holders.map(({ name, proven, rehearsed }) => ({ name, proven, rehearsed })),
    holding: wave.settings.keyHolding,
    boxKey: wave.boxKey,
    manifestHash: wave.manifestHash,
  };
  return c.html(
    <KeyHolderPage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      organisation={{ name, ...(logo ? { logo } : {}) }}
      ceremony={ceremony}
      offersPasskey={await offersPasskey(c)}
    />,
  );
});

keyHolder.post('/:wave/key', async (c) => {
  const made = await readJson(c, newKey);
  await setBoxKey(c.get('context'), c.req.param('wave'), made);
  return c.json({ publicKey: made.publicKey });
});

/** What only the private key opens; the next request brings an answer that shows it was opened. */
keyHolder.get('/:wave/challenge', async (c) =>
  c.json(await askProof(c.get('context'), proverOf(c))),
);

keyHolder.post('/:wave/:step{proven|rehearsed}', requireKeyProof, async (c) => {
  const step = c.req.param('step') === 'proven' ? 'proven' : 'rehearsed';
  const made = await readJson(c, keyMessage);
  const { wave, position } = proverOf(c as AppContext);
  await recordProof(c.get('context'), wave, position, step, made);
  return c.json({ [step]: true });
});

/** Everything opening needs, and the first page of ballots; `after` asks for the next page. */
keyHolder.get('/:wave/box', ownSiteOnly, requireKeyProof, async (c) => {
  const context = c.get('context');
  const after = boxAfter.parse(c.req.query('after'));
  const box = await readBox(context, c.req.param('wave'), after);
  if (after !== '') return c.json(box);
  const wave = await readWave(context, c.req.param('wave'));
  const { manifest, manifestJws, openedOn, closedOn } = wave;
  if (!manifest || !manifestJws || !openedOn || !closedOn) throw new DomainError('wave.unknown');
  const definition = await readDefinition(context, manifest.definition);
  const { amendments } = await readTerms(context, wave);
  return c.json({
    ...box,
    ...(await countBox(context, wave.id)),
    manifest: await readSigned(context, wave),
    jws: manifestJws,
    amendments,
    definition,
    opened: openedOn,
    closed: closedOn,
  } satisfies FirstBoxPage);
});

keyHolder.post('/:wave/release', requireKeyProof, async (c) => {
  const posted = await readLongJson(c, publication, releaseLevels + 1);
  const { hash } = await publishRelease(
    c.get('context'),
    'key-holder',
    c.req.param('wave'),
    posted,
  );
  return c.json({ hash }, 201);
});
