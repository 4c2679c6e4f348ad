/** One thing that was compared: what, and whether it agrees. */
export interface Finding {
  good: boolean;
  what: string;
}

/** Stands for the organisation's name, which only the host knows; a letter of no language. */
export const unnamed = '\uE000';

/** Asks the host for an address; what comes is never trusted. */
export interface Host {
  origin: string;
  /** A list, a log or a page as text, the headers of which are ours; null when there is none. */
  text: (path: string) => Promise<string | null>;
  /** Whatever it answers, wherever it leads. @param language what the browser that asks is set to */
  answer: (address: string, language?: string) => Promise<Response>;
}

/** What a phone says that asks for a page. @param language what it is set to; none where the address says it */
export function askedWith(language = '*'): Record<string, string> {
  return {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': language === '*' ? language : `${language},en;q=0.8`,
    'user-agent':
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  };
}

/** What a text says as JSON; null where it is none. */
export function parsed(source: string | null): unknown {
  try {
    return JSON.parse(source ?? '');
  } catch {
    return null;
  }
}
