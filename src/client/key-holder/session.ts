import type { BoxKey } from '../../core/ballot/key-file.ts';
import { slug } from '../../core/ground/slug.ts';
import type { Language } from '../../core/language/language.ts';
import type { Ceremony } from '../../forms/ceremony.ts';
import type { KeyHolderTexts } from '../../texts/key-holder.ts';
import type { Stage } from '../base/stage.ts';
import type { Server } from './server.ts';

/** One visit of a key holder. The key lives here, in the memory of the page, and nowhere else. */
export interface Session {
  ceremony: Ceremony;
  language: Language;
  texts: KeyHolderTexts;
  stage: Stage;
  server: Server;
  /** The key that was made or read back during this visit. */
  key: BoxKey | null;
}

/** The holder who is signed in. */
export function me({ ceremony }: Session): Ceremony['holders'][number] {
  return ceremony.holders[ceremony.holder] ?? { name: '', proven: false, rehearsed: false };
}

/** The other holders' names, for a sentence. */
export function othersOf({ ceremony }: Session): string[] {
  return ceremony.holders.filter((_, at) => at !== ceremony.holder).map(({ name }) => name);
}

/** The name of the file of the key, or of a share: recognisable, and the same on every device. */
export function fileName({ ceremony, texts }: Session, share = 1): string {
  const { key, part } = texts.fileNames;
  const kind = ceremony.holding === 'two-of-three' ? `${part}-${share}` : key;
  return `${kind}-${slug(ceremony.wave.title) || ceremony.wave.id}.json`;
}
