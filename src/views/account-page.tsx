import { fill, type Language } from '../core/language/language.ts';
import { day } from '../core/language/numbers.ts';
import { nameIn } from '../forms/form.ts';
import { endVisitForm, removePasskeyForm } from '../forms/sign-in.ts';
import { type AccountTexts, accountTexts } from '../texts/account.ts';
import { Hidden } from './form/fields.tsx';
import { rightInWords, type ShownRight } from './manage/members-page.tsx';
import { PlainPage } from './plain-frame.tsx';

export interface AccountPageProps {
  language: Language;
  languageLinks: Partial<Record<Language, string>>;
  organisation?: { name: string; logo?: string };
  /** Where the visitor goes on to. */
  start: string;
  /** What the visitor may do, and about which waves. */
  rights: readonly ShownRight[];
  waves: readonly { id: string; title: string }[];
  /** The id of this browser's visit, and every browser of the same person. */
  visit: string;
  visits: readonly { id: string; startedAt: string; usedAt: string }[];
  passkeys: readonly { id: string; addedOn: string }[];
}

/** `/account`: where somebody is signed in, and how they get in next time. */
export function AccountPage(props: AccountPageProps) {
  const { language } = props;
  const texts = accountTexts[language];
  const rights = props.rights.map((right) => rightInWords(right, props.waves, language));
  return (
    <PlainPage
      language={language}
      title={texts.title}
      lead={texts.lead}
      scripts={['forms.js', 'account.js']}
      signedIn
      languageLinks={props.languageLinks}
      {...(props.organisation ? { organisation: props.organisation } : {})}
    >
      <h2>{texts.rights}</h2>
      <ul>
        {[...new Set(rights)].map((right) => (
          <li>{right}</li>
        ))}
      </ul>
      <div class="row">
        <a class="button" href={props.start}>
          {texts.goOn}
        </a>
      </div>
      <Passkeys {...props} texts={texts.passkeys} />
      <Devices {...props} texts={texts} />
    </PlainPage>
  );
}

function Passkeys({
  passkeys,
  language,
  texts,
}: AccountPageProps & { texts: AccountTexts['passkeys'] }) {
  return (
    <section class="card" aria-labelledby="passkeys">
      <h2 id="passkeys">{texts.title}</h2>
      <p>{texts.lead}</p>
      {passkeys.length === 0 ? <p class="soft">{texts.none}</p> : null}
      <ul class="plain">
        {passkeys.map(({ id, addedOn }) => (
          <li class="row">
            <span>{fill(texts.added, { day: day(addedOn, language) })}</span>
            <form method="post" action="/account/passkeys/remove" class="inline">
              <Hidden name={nameIn(removePasskeyForm, 'passkey')} value={id} />
              <button
                type="submit"
                class="button-quiet"
                aria-label={fill(texts.removeFor, { day: day(addedOn, language) })}
              >
                {texts.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          id="add-passkey"
          data-failed={texts.failed}
          data-already={texts.already}
          data-unsupported={texts.unsupported}
        >
          {texts.add}
        </button>
        <span role="status" id="passkey-status" />
      </div>
    </section>
  );
}

function Devices({ visits, visit, language, texts }: AccountPageProps & { texts: AccountTexts }) {
  const { devices } = texts;
  return (
    <section class="card" aria-labelledby="devices">
      <h2 id="devices">{devices.title}</h2>
      <p>{devices.lead}</p>
      <ul class="plain">
        {visits.map(({ id, startedAt, usedAt }) => {
          const days = { started: day(startedAt, language), used: day(usedAt, language) };
          const own = id === visit;
          return (
            <li class="row">
              <span>
                <strong>{own ? devices.this : devices.other}</strong> · {fill(devices.since, days)}
              </span>
              {own ? null : (
                <form method="post" action="/account/devices/end" class="inline">
                  <Hidden name={nameIn(endVisitForm, 'visit')} value={id} />
                  <button
                    type="submit"
                    class="button-quiet"
                    aria-label={fill(devices.endFor, days)}
                  >
                    {devices.end}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      <div class="row">
        <form method="post" action="/sign-out">
          <button type="submit" class="button-quiet">
            {texts.signOut}
          </button>
        </form>
      </div>
    </section>
  );
}
