/** One thing that was compared: what, and whether it agrees. */
export interface Finding {
  good: boolean;
  what: string;
}

/** Asks the host for a path; what comes is never trusted, and null when it has none. */
export interface Host {
  text: (path: string) => Promise<string | null>;
  bytes: (path: string) => Promise<Uint8Array | null>;
  /** @param language what the browser that asks is set to */
  page: (path: string, language?: string) => Promise<{ html: string; headers: Headers } | null>;
}

/** What a text says as JSON; null where it is none. */
export function parsed(source: string | null): unknown {
  try {
    return JSON.parse(source ?? '');
  } catch {
    return null;
  }
}
