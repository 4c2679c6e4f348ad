import respondCss from '../../../build/respond-css.json' with { type: 'json' };
import { type StaffLanguage, staffLanguages } from '../../core/language/language.ts';
import { pageTexts } from '../../texts/page-texts.ts';
import { asset } from '../assets.ts';
import { Layout } from '../layout.tsx';
import { KioskBar } from './kiosk-bar.tsx';

/**
 * The page every link opens. It is the same for everybody: who it is for stands only in the
 * fragment, which the server never gets, and the client draws the screens. It brings the texts of
 * its own language along, and says where those of the others are. On a shared device (`?kiosk`) it
 * also brings the way to the next person.
 */
export function RespondPage(props: {
  language: StaffLanguage;
  /** Whether the reader asked for it, by address, by an earlier choice or by the browser's settings. */
  wished?: boolean;
  kiosk?: boolean;
}) {
  const { language, wished, kiosk } = props;
  const texts = pageTexts(language);
  const { respond } = texts;
  const files = staffLanguages.map((one) => {
    const { path, integrity } = asset(`texts.${one}.json`);
    return [one, { path, integrity }] as const;
  });
  return (
    <Layout
      language={language}
      title={respond.title}
      area="respond"
      inlineStyle={respondCss.css}
      scripts={kiosk ? ['respond.js', 'kiosk.js'] : ['respond.js']}
      foot={kiosk ? <KioskBar language={language} /> : undefined}
    >
      <noscript>
        <p class="notice notice-warn">{respond.noScript}</p>
      </noscript>
      <p class="respond-loading" role="status">
        {respond.loading}
      </p>
      <p class="respond-slow">{respond.slow}</p>
      <div
        id="texts"
        hidden
        data-wished={wished ? '' : undefined}
        data-texts={JSON.stringify(texts)}
        data-files={JSON.stringify(Object.fromEntries(files))}
      ></div>
    </Layout>
  );
}
