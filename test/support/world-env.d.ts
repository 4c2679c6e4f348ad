declare module 'cloudflare:test' {
  import type { D1Database } from '@cloudflare/workers-types';

  /** One numbered migration, cut into statements. */
  export interface D1Migration {
    name: string;
    queries: string[];
  }
  /** The bindings of vitest.config.ts. */
  export const env: {
    DB: D1Database;
    LINK_KEY: string;
    WRAP_KEY: string;
    /** How much `npm run torture` asks for; else empty. */
    THOROUGH: string;
    TEST_MIGRATIONS: D1Migration[];
    ASSETS: import('@cloudflare/workers-types').Fetcher;
  };
  export function applyD1Migrations(db: D1Database, migrations: D1Migration[]): Promise<void>;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
