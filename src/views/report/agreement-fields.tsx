import { agreeTexts } from '../../texts/agree.ts';
import { type FormState, TextField } from '../form/fields.tsx';
import type { Reminding } from './agreeing.ts';

interface FieldsProps {
  form: FormState<'text' | 'owner' | 'due' | 'review' | 'remind'>;
  reminding: Reminding | null;
  /** What stands between what is agreed and who does it. */
  children?: unknown;
}

/** What is agreed, who does it and by when, and where the owner is reminded: by mail where that is sent. */
export function AgreementFields({ form, reminding, children }: FieldsProps) {
  const texts = agreeTexts[form.language];
  return (
    <>
      <TextField form={form} name="text" label={texts.what} />
      {children}
      <TextField form={form} name="owner" label={texts.owner} hint={texts.ownerHint} />
      <TextField form={form} name="due" type="date" label={texts.due} />
      <TextField form={form} name="review" type="date" label={texts.review} />
      {reminding ? (
        <TextField
          form={form}
          name="remind"
          label={texts.remind}
          hint={texts.remindHint}
          suggested={reminding.suggested}
        />
      ) : (
        <p class="soft">{texts.remindNot}</p>
      )}
    </>
  );
}
