import { Hono } from 'hono';
import { findOnList, removePerson } from '../../actions/remove-person.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { removePersonForm } from '../../forms/remove-person.ts';
import type { ListedPerson } from '../../storage/people.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { RemovePersonPage } from '../../views/manage/remove-person-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** One person out of the staff list, before opening; nobody's name or number stands in an address. */
export const removing = new Hono<AppEnv>();

removing.get('/waves/:wave/roster/remove', (c) => page(c));

removing.post('/waves/:wave/roster/remove', async (c) => {
  const { values, problems, sent } = await sentForm(c, removePersonForm);
  if (problems) return page(c, sent, problems);
  const context = c.get('context');
  const id = c.req.param('wave');
  const found = await findOnList(context, id, values.person);
  if (!found) return page(c, sent, [{ field: 'person', code: 'personUnknown' }]);
  if (values.step !== 'remove') return page(c, sent, [], found);
  await removePerson(context, id, found.number);
  return saved(c, wavePath(id, 'roster'), 'removed');
});

async function page(
  c: AppContext,
  values: Sent = {},
  problems: Problem[] = [],
  found: ListedPerson | null = null,
) {
  const wave = headOf(await waveOf(c));
  return c.html(
    <RemovePersonPage
      frame={await frameOf(c)}
      wave={wave}
      values={values}
      problems={problems}
      found={found}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
