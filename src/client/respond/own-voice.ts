/**
 * A voice of the device itself for a language; nothing where only voices that send the text away
 * speak it, or where the browser has none yet.
 * @param tag a language tag, such as `nl-NL`; any voice of that language will do
 */
export function ownVoice(tag: string): SpeechSynthesisVoice | undefined {
  const [language] = tag.toLowerCase().split('-');
  const voices = window.speechSynthesis?.getVoices() ?? [];
  // Android writes nl_NL.
  return voices.find(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
}
