import { hrKeyTexts } from '../../texts/hr-key.ts';
import { ChoiceField, type FormState } from './fields.tsx';

/** How people and departments that hand out the links are called, as whole words. */
const desk =
  /\b(hr|hrm|hrbp|p&o|p & o|human resources?|personeels?\w*|personnel|people (team|manager|partner|&|and)|workforce)(?![\p{L}])/iu;

/**
 * Whether a key holder's name is likely that of HR: by what it is called, or because somebody of
 * that name signs in at HR's desk.
 */
export function likelyHr(name: string, atDesk: readonly string[]): boolean {
  const plain = name.trim().toLowerCase();
  return desk.test(name) || atDesk.some((one) => one.trim().toLowerCase() === plain);
}

/** The field with which HR says that it holds the key of an anonymous wave on purpose. */
export const holderSure = 'holderSure';

/** Asks it where a name was challenged. */
export function HolderSure({ form }: { form: FormState }) {
  const asked = form.problems.some(({ code }) => code === 'holderIsHr');
  if (!asked && form.values[holderSure] === undefined) return null;
  const texts = hrKeyTexts[form.language];
  return (
    <ChoiceField
      form={form}
      name={holderSure}
      type="checkbox"
      label={texts.title}
      hint={texts.why}
      options={[{ value: 'yes', label: texts.sure }]}
    />
  );
}
