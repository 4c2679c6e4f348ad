import type { StaffLanguage } from '../../core/language/language.ts';
import { nameIn } from '../../forms/form.ts';
import { lostForm } from '../../forms/letters.ts';
import { mailTexts } from '../../texts/mail.ts';
import { PlainPage } from '../plain-frame.tsx';

/** `/lost`: where staff ask for their link. What is said to an address is the same for every one. */
export function LostPage(props: {
  language: StaffLanguage;
  languageLinks: Partial<Record<StaffLanguage, string>>;
  state: 'ask' | 'done' | 'none';
}) {
  const texts = mailTexts[props.language].lostPage;
  return (
    <PlainPage
      language={props.language}
      title={texts.title}
      scripts={['forms.js']}
      styles={['respond.css']}
      languageLinks={props.languageLinks}
    >
      {props.state === 'ask' ? (
        <form method="post" action="/lost" class="stack">
          <p class="lead">{texts.lead}</p>
          <div class="field">
            <label for="address">{texts.address}</label>
            <input
              id="address"
              name={nameIn(lostForm, 'address')}
              type="email"
              autocomplete="email"
              maxlength={254}
              required
            />
          </div>
          <div class="row">
            <button type="submit">{texts.press}</button>
          </div>
        </form>
      ) : (
        <p class="notice" role="status">
          {props.state === 'done' ? texts.done : texts.none}
        </p>
      )}
    </PlainPage>
  );
}
