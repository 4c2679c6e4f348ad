import { firstLanguage, languages } from '../../core/language/language.ts';
import '../base/older-browsers.ts';
import { ceremonySchema } from '../../forms/ceremony.ts';
import { keyHolderTexts } from '../../texts/key-holder.ts';
import { ceremonyTexts } from '../../texts/key-shares.ts';
import { h } from '../base/dom.ts';
import { ownHost } from '../base/http.ts';
import { openStage } from '../base/stage.ts';
import { begin } from './begin.ts';
import { serverAt } from './server.ts';

const mount = document.querySelector<HTMLElement>('#ceremony') as HTMLElement;
const language = languages.find((one) => one === document.documentElement.lang) ?? firstLanguage;

if (!globalThis.crypto?.subtle) {
  mount.replaceChildren(
    h('p', { class: 'notice notice-bad' }, keyHolderTexts[language].notice.oldBrowser),
  );
} else {
  const ceremony = ceremonySchema.parse(JSON.parse(mount.dataset.ceremony ?? ''));
  const server = serverAt(ownHost(), `/key/${encodeURIComponent(ceremony.wave.id)}`);
  const texts = ceremonyTexts(ceremony.holding, language);
  begin({ ceremony, language, texts, stage: openStage(mount), server, key: null });
}
