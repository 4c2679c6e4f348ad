import type { Language } from '../../core/language/language.ts';
import type { Ceremony } from '../../forms/ceremony.ts';
import { keyHolderTexts } from '../../texts/key-holder.ts';
import { AccountLink } from '../account-link.tsx';
import { Layout, type LayoutProps } from '../layout.tsx';
import { PasskeyOffer } from '../passkey-offer.tsx';

export interface KeyHolderPageProps extends Pick<LayoutProps, 'languageLinks' | 'organisation'> {
  language: Language;
  ceremony: Ceremony;
  offersPasskey?: boolean;
}

/** The page of a key holder. The steps are drawn in the browser, where the key is. */
export function KeyHolderPage(props: KeyHolderPageProps) {
  const { language, ceremony, offersPasskey, ...frame } = props;
  const texts = keyHolderTexts[language];
  return (
    <Layout
      {...frame}
      language={language}
      title={texts.title}
      area="key-holder"
      styles={['key-holder.css']}
      scripts={['key-holder.js']}
      foot={<AccountLink language={language} />}
    >
      <noscript>
        <p class="notice notice-warn">{texts.noScript}</p>
      </noscript>
      {offersPasskey ? <PasskeyOffer language={language} /> : null}
      <div id="ceremony" class="stack" data-ceremony={JSON.stringify(ceremony)}>
        <p class="soft" role="status">
          {texts.loading}
        </p>
        <p class="key-slow">{texts.slow}</p>
      </div>
    </Layout>
  );
}
