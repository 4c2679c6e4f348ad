import { staffLanguages, type Text } from './language.ts';

/** Whether an object is one text in some languages: every name in it is a language, every value words. */
export function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(isWords);
}

function isWords([name, words]: [string, unknown]): boolean {
  return typeof words === 'string' && (staffLanguages as string[]).includes(name);
}
