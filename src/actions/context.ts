import type { Bytes } from '../core/ground/bytes.ts';
import type { Role } from '../core/ground/roles.ts';
import type { Mail } from '../mail/sender.ts';
import type { Database } from '../storage/database.ts';
import type { WrapKeys } from './wrapping.ts';

/** What every action is given: the database, the secrets of the deployment, and the time. */
export interface Context {
  db: Database;
  linkKey: Bytes;
  wrapKeys: WrapKeys;
  /** The organisation's time zone, in which a day begins and ends. */
  zone: string;
  /** What mail is sent with; null where none is. */
  mail: Mail | null;
  /** The setting that keeps mail from going out, by its name; null where none is wrong. */
  mailFault: string | null;
  now: Date;
}

/** Who does something, as the log names them: a role, never a person's name. */
export type Actor = Role | 'schedule' | 'setup';
