import { ceremonySchema } from '../../core/ballot/ceremony.ts';
import { keyHolderTexts } from '../../texts/key-holder.ts';
import { h } from '../respond/dom.ts';
import { begin } from './begin.ts';
import { serverAt } from './server.ts';
import { openStage } from './stage.ts';

const mount = document.querySelector<HTMLElement>('#ceremony') as HTMLElement;
const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const texts = keyHolderTexts[language];

if (!globalThis.crypto?.subtle) {
  mount.replaceChildren(h('p', { class: 'notice notice-bad' }, texts.notice.oldBrowser));
} else {
  const ceremony = ceremonySchema.parse(JSON.parse(mount.dataset.ceremony ?? ''));
  const server = serverAt(`/key/${encodeURIComponent(ceremony.wave.id)}`);
  begin({ ceremony, language, texts, stage: openStage(mount), server, key: null });
}
