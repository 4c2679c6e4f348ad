/**
 * Run before the page's own scripts: a device with these voices, that remembers what it was asked to
 * say. The Chromium of the tests has none.
 */
export const withVoices = (voices: { lang: string; localService: boolean }[]): string => `
  window.said = [];
  window.silenced = 0;
  window.voices = ${JSON.stringify(voices)};
  class Utterance { constructor(text) { this.text = text; } }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => window.voices,
    speak: ({ text, voice }) => window.said.push({ text, own: voice.localService }),
    cancel: () => { window.silenced += 1; },
  } });`;
