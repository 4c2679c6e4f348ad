import { choice, hidden, text } from './fields.ts';
import { form } from './form.ts';

/** `/manage`: a new wave. The title is shown in a table and on paper, so it is short. */
export const newWaveForm = (definitions: readonly { id: string }[]) =>
  form({
    title: text({ max: 80 }),
    definition: choice(definitions.map(({ id }) => id)),
    once: hidden,
  });

/** `/manage/waves/:id`: a new wave like this one. */
export const copyWaveForm = form({ title: text({ max: 80 }), once: hidden });
