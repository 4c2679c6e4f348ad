import { Hono } from 'hono';
import { endResultsToken } from '../../actions/results-tokens/end-results-token.ts';
import { makeResultsToken } from '../../actions/results-tokens/make-results-token.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf, todayOf } from '../../core/ground/local-day.ts';
import { rolesIn } from '../../core/ground/roles.ts';
import type { Sent } from '../../forms/form.ts';
import { resultsTokenForm, resultsTokenOf } from '../../forms/results-token.ts';
import { listResultsTokens } from '../../storage/results-tokens.ts';
import { EndTokenPage, TokensPage, type TokensPageProps } from '../../views/manage/tokens-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { requireRole } from '../identity.tsx';
import { pressOf } from '../press.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, saved } from './frame.ts';
import { departmentsOf, type PlannedWave, plannedWaves } from './planned-waves.ts';

/** Tokens with which programs read released figures: made, listed and ended by an owner or HR. */
export const tokens = new Hono<AppEnv>();

tokens.use('/tokens', requireRole(...rolesIn('tokens')));
tokens.use('/tokens/*', requireRole(...rolesIn('tokens')));

tokens.get('/tokens', async (c) => page(c, await plannedWaves(c), {}));

tokens.post('/tokens', async (c) => {
  const waves = await plannedWaves(c);
  const choices = {
    waves: waves.map(({ id }) => id),
    units: departmentsOf(waves),
    today: todayOf(c.get('context')),
  };
  const { values, problems, sent } = await sentForm(c, resultsTokenForm(choices));
  if (problems) return page(c, waves, { values: sent, problems }, 422);
  const token = await makeResultsToken(
    c.get('context'),
    c.get('right'),
    resultsTokenOf(values, c.get('context').zone),
    pressOf(values.once),
  );
  return page(c, waves, { made: { token, name: values.name } });
});

tokens.get('/tokens/:token/end', async (c) => {
  const { db, now } = c.get('context');
  const listed = await listResultsTokens(db, now.toISOString());
  const found = listed.find(({ id }) => id === c.req.param('token'));
  if (!found) throw new DomainError('token.gone');
  return c.html(<EndTokenPage frame={await frameOf(c)} name={found.name} />);
});

tokens.post('/tokens/:token/end', async (c) => {
  await endResultsToken(c.get('context'), c.get('right').role, c.req.param('token'));
  return saved(c, '/manage/tokens', 'ended');
});

type Shown = Pick<TokensPageProps, 'made' | 'problems'> & { values?: Sent };

async function page(
  c: AppContext,
  waves: readonly PlannedWave[],
  shown: Shown,
  status: 200 | 422 = 200,
) {
  const { db, now, zone } = c.get('context');
  const listed = await listResultsTokens(db, now.toISOString());
  return c.html(
    <TokensPage
      frame={await frameOf(c)}
      today={todayOf(c.get('context'))}
      tokens={listed.map((token) => ({ ...token, until: dayOf(token.until, zone) }))}
      waves={waves.map(({ id, title }) => ({ id, title }))}
      units={departmentsOf(waves)}
      {...shown}
    />,
    status,
  );
}
