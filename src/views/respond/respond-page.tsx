import type { StaffLanguage } from '../../core/language/language.ts';
import { respondTexts } from '../../texts/respond.ts';
import { Layout } from '../layout.tsx';

/**
 * The page every link opens. It is the same for everybody: who it is for stands only in the
 * fragment, which the server never gets, and the client draws the screens.
 */
export function RespondPage({ language }: { language: StaffLanguage }) {
  const texts = respondTexts[language];
  return (
    <Layout
      language={language}
      title={texts.title}
      area="respond"
      styles={['respond.css']}
      scripts={['respond.js']}
    >
      <noscript>
        <p class="notice notice-warn">{texts.noScript}</p>
      </noscript>
      <p class="respond-loading" role="status">
        {texts.loading}
      </p>
      <p class="respond-slow">{texts.slow}</p>
    </Layout>
  );
}
