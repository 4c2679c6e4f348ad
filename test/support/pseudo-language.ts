import { type Pseudo, pseudo } from '../../scripts/pictures/pseudo-words.ts';

/**
 * Turns every sentence inside these objects into the pseudo-language, in place: what was imported
 * already says it too.
 * @returns what puts the sentences back
 */
export function speakPseudo(texts: readonly unknown[], kind: Pseudo): () => void {
  const before: [holder: Record<string, unknown>, key: string, text: string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(holder)) {
      if (typeof inner !== 'string') walk(inner);
      else if (!inner.startsWith('⟦')) {
        before.push([holder, key, inner]);
        holder[key] = pseudo(inner, kind);
      }
    }
  };
  texts.forEach(walk);
  return () => {
    for (const [holder, key, text] of before) holder[key] = text;
  };
}

/** What a person reads of a page: its text, and what is said of it aloud. */
export function readable(html: string): string[] {
  const spoken = [...html.matchAll(/\b(?:aria-label|alt|title|placeholder)="([^"]*)"/g)];
  const seen = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(code|kbd)\b[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/);
  return [...seen, ...spoken.map((match) => match[1] ?? '')]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** What is left of a text when everything in the brackets of the pseudo-language is taken out. */
export function outsideBrackets(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left.trim();
}
