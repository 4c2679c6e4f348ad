import type { StaffLanguage } from '../../core/language/language.ts';
import { cardTexts } from '../../texts/cards.ts';
import { PlainPage } from '../plain-frame.tsx';
import { KioskBar } from './kiosk-bar.tsx';

/**
 * `/c`: where somebody types the code of a card. Nothing of it is sent but what is derived from it.
 * `/kiosk` is the same on a shared device.
 */
export function CardPage(props: {
  language: StaffLanguage;
  languageLinks: Partial<Record<StaffLanguage, string>>;
  kiosk?: boolean;
}) {
  const { entry } = cardTexts[props.language];
  return (
    <PlainPage
      language={props.language}
      title={entry.title}
      lead={entry.lead}
      styles={['respond.css']}
      scripts={props.kiosk ? ['card.js', 'kiosk.js'] : ['card.js']}
      foot={props.kiosk ? <KioskBar language={props.language} /> : undefined}
      languageLinks={props.languageLinks}
    >
      <form id="card" class="field" novalidate>
        <label for="code">{entry.label}</label>
        <p class="hint" id="code-help">
          {entry.help}
        </p>
        <input
          id="code"
          type="text"
          class="card-code"
          size={22}
          maxlength={60}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-help code-fault"
        />
        <p
          id="code-fault"
          class="error-text"
          role="alert"
          data-faulty={entry.faulty}
          data-unknown={entry.unknown}
          data-unreachable={entry.unreachable}
        ></p>
        <div class="row">
          <button type="submit">{entry.open}</button>
        </div>
      </form>
      <noscript>
        <p class="notice notice-warn">{entry.noScript}</p>
      </noscript>
    </PlainPage>
  );
}
