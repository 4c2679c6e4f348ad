import { agreeTexts } from '../../texts/agree.ts';
import { type FormState, TextField } from '../form/fields.tsx';
import type { Reminding } from './agreeing.ts';

/** Where the owner is reminded; says who is where nobody can be by mail. */
export function RemindField(props: { form: FormState<'remind'>; reminding: Reminding | null }) {
  const { form, reminding } = props;
  const texts = agreeTexts[form.language];
  if (!reminding) return <p class="soft">{texts.remindNot}</p>;
  return (
    <TextField
      form={form}
      name="remind"
      label={texts.remind}
      hint={texts.remindHint}
      suggested={reminding.suggested}
    />
  );
}
