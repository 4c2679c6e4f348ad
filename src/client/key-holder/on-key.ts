import type { BoxKey } from '../../core/ballot/key-file.ts';

/** Takes a key that was checked against the box; may say what is wrong, or null. */
export type OnKey = (key: BoxKey) => Promise<string | null> | string | null;
