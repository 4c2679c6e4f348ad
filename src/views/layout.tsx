import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import {
  isOfDesk,
  type Language,
  localeOf,
  type StaffLanguage,
  staffLanguages,
} from '../core/language/language.ts';
import { accountTexts } from '../texts/account.ts';
import { commonTexts } from '../texts/common.ts';
import { signInTexts } from '../texts/sign-in.ts';
import { type Asset, asset } from './assets.ts';
import { directionOf } from './direction.ts';

/** Whose page it is; sets the width and lets a stylesheet tell the areas apart. */
type Area = 'respond' | 'manage' | 'report' | 'key-holder' | 'plain' | 'home';

const everywhere = ['tokens.css', 'base.css', 'parts.css', 'forms.css'];

export interface LayoutProps {
  language: StaffLanguage;
  /** What the page is; the browser tab adds the organisation or the product. */
  title: string;
  area: Area;
  /** Logical names of stylesheets besides those of the design system, such as `report.css`. */
  styles?: string[];
  /** A whole stylesheet instead; the policy of every page knows it by its hash. */
  inlineStyle?: string;
  /** Logical names of module scripts, such as `respond.js`; `forms.js` is for a page with a form that is sent. */
  scripts?: string[];
  /** For who is signed in: a form of such a page is not sent, and lost, once that is over. */
  signedIn?: boolean;
  /** Painted once its scripts ran: what they add would move what somebody already reads. */
  paintedWhole?: boolean;
  /** Shown at the top left; without it the product's name is. */
  organisation?: { name: string; logo?: string };
  /** Where the name at the top left leads to; without it, it is no link. */
  home?: string;
  /** The same page in the other languages. */
  languageLinks?: Partial<Record<StaffLanguage, string>>;
  /** Links of this area, between the name and the languages. */
  nav?: Child;
  foot?: Child;
  children?: Child;
}

/** A whole HTML document: head, skip link, frame and main. Nothing in it is inline or third-party. */
export function Layout(props: LayoutProps) {
  const texts = commonTexts[props.language];
  const owner = props.organisation?.name ?? texts.product;
  const styles = props.inlineStyle ? [] : [...everywhere, ...(props.styles ?? [])].map(asset);
  const scripts = (props.scripts ?? []).map(asset);
  // Only what is loaded in this way has its integrity checked: an import names no hash.
  const parts = scripts.flatMap((script) => script.parts ?? []).filter(({ part }) => !part);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.language} {...directionOf(props.language)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <meta name="description" content={`${props.title} · ${owner}`} />
          <title>{`${props.title} · ${owner}`}</title>
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          {styles.map(({ path, integrity }) => (
            <link rel="stylesheet" href={path} integrity={integrity} />
          ))}
          {parts.map(({ path, integrity }) => (
            <link rel="modulepreload" href={path} integrity={integrity} fetchpriority="low" />
          ))}
          {scripts.map((script) => (
            <script
              type="module"
              src={script.path}
              integrity={script.integrity}
              data-parts={laterParts(script)}
              {...(props.paintedWhole && { blocking: 'render' })}
            ></script>
          ))}
          {/* After the script, which is then asked for while this is still on its way. */}
          {props.inlineStyle ? <style>{raw(props.inlineStyle)}</style> : null}
        </head>
        <body class={`area-${props.area}`}>
          <a class="skip-link" href="#main">
            {texts.skipToContent}
          </a>
          <header class="site-head">
            <SiteName {...props} owner={owner} />
            {props.nav ? <nav aria-label={texts.menu}>{props.nav}</nav> : null}
            {props.languageLinks ? (
              <LanguageSwitch language={props.language} links={props.languageLinks} />
            ) : null}
          </header>
          <main
            id="main"
            tabindex={-1}
            data-not-sent={props.scripts?.includes('forms.js') ? texts.notSent : undefined}
            {...(props.signedIn && isOfDesk(props.language) ? signedOut(props.language) : {})}
          >
            {props.children}
          </main>
          {props.foot ? <footer class="site-foot">{props.foot}</footer> : null}
        </body>
      </html>
    </>
  );
}

/** What a form says once the visit is over, and where the next one begins. */
function signedOut(language: Language) {
  const { expired } = accountTexts[language].signIn;
  return { 'data-signed-out': expired, 'data-sign-in': signInTexts[language].title };
}

/** The parts that a script loads when it needs them: what the browser must find in each. */
function laterParts({ parts = [] }: Asset): string | undefined {
  const later = parts.flatMap(({ part, path, integrity }) =>
    part ? [[part, { path, integrity }] as const] : [],
  );
  return later.length > 0 ? JSON.stringify(Object.fromEntries(later)) : undefined;
}

function SiteName(props: LayoutProps & { owner: string }) {
  const logo = props.organisation?.logo;
  const inside = (
    <>
      {logo ? <img src={logo} alt="" height={32} /> : null}
      <span>{props.owner}</span>
    </>
  );
  return props.home ? (
    <a class="site-name" href={props.home}>
      {inside}
    </a>
  ) : (
    <span class="site-name">{inside}</span>
  );
}

/** The page's languages by their own names; the current one is no link. */
function LanguageSwitch(props: {
  language: StaffLanguage;
  links: Partial<Record<StaffLanguage, string>>;
}) {
  return (
    <nav class="languages" aria-label={commonTexts[props.language].languageSwitch}>
      {staffLanguages.map((language) =>
        language === props.language ? (
          <span aria-current="true" lang={language}>
            {localeOf(language).name}
          </span>
        ) : props.links[language] ? (
          <a href={props.links[language]} lang={language} hreflang={language}>
            {localeOf(language).name}
          </a>
        ) : null,
      )}
    </nav>
  );
}
