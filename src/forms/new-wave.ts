import { choice, hidden, text } from './fields.ts';
import { form } from './form.ts';

const title = text({ max: 80 });

/** `/manage`: a new wave. */
export const newWaveForm = (definitions: readonly { id: string }[]) =>
  form({
    title,
    definition: choice(definitions.map(({ id }) => id)),
    once: hidden,
  });

/** `/manage/waves/:id/copy`: a new wave like an earlier one. */
export const copyWaveForm = form({ title, once: hidden });
