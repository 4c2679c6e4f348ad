import type { Language } from '../../core/language/language.ts';
import { manageTexts } from '../../texts/manage.ts';

interface OneTimeLinkProps {
  id: string;
  label: string;
  link: string;
  language: Language;
}

/** A link to hand over: a field to copy from, with a button that does; never a link to press by accident. */
export function OneTimeLink({ id, label, link, language }: OneTimeLinkProps) {
  const { press, done, failed } = manageTexts[language].copy;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="mono"
        readonly
        value={link}
        data-copy={press}
        data-copied={done}
        data-failed={failed}
      />
    </div>
  );
}
