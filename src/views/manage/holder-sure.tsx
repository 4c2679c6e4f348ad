import type { SettingsField } from '../../forms/settings.ts';
import { hrKeyTexts } from '../../texts/hr-key.ts';
import { ChoiceField, type FormState } from '../form/fields.tsx';

/** Asks it where a name was challenged. */
export function HolderSure({ form }: { form: FormState<SettingsField> }) {
  const asked = form.problems.some(({ code }) => code === 'holderIsHr');
  if (!asked && form.values.holderSure === undefined) return null;
  const texts = hrKeyTexts[form.language];
  return (
    <ChoiceField
      form={form}
      name="holderSure"
      type="checkbox"
      label={texts.title}
      hint={texts.why}
      options={[{ value: 'yes', label: texts.sure }]}
    />
  );
}
