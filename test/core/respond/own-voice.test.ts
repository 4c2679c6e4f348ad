import { afterEach, expect, test, vi } from 'vitest';
import { ownVoice } from '../../../src/client/respond/own-voice.ts';
import { localeOf, staffLanguages } from '../../../src/core/language/language.ts';

const device = (voices: { lang: string; localService: boolean }[]) =>
  vi.stubGlobal('window', { speechSynthesis: { getVoices: () => voices } });

afterEach(() => vi.unstubAllGlobals());

test('every language of staff is read by a voice of the device for that language, never by one that sends the text away', () => {
  const spoken = ['nl_BE', 'en-US', 'de-AT', 'fr-CA', 'pl-PL', 'tr-TR', 'uk-UA', 'ar-SA'];
  device(
    spoken.flatMap((lang) => [
      { lang, localService: false },
      { lang, localService: true },
    ]),
  );
  for (const language of staffLanguages) {
    const voice = ownVoice(localeOf(language).tag);
    expect(voice?.localService, language).toBe(true);
    expect(voice?.lang.slice(0, 2), language).toBe(language.slice(0, 2));
  }
  device(spoken.map((lang) => ({ lang, localService: false })));
  for (const language of staffLanguages) expect(ownVoice(localeOf(language).tag)).toBeUndefined();
});

test('a browser that cannot speak has no voice', () => {
  vi.stubGlobal('window', {});
  expect(ownVoice('nl-NL')).toBeUndefined();
});
