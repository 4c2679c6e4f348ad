import { authToken, draftKey } from '../../core/ballot/link.ts';
import {
  type Bytes,
  concat,
  fromBase64Url,
  randomBytes,
  sha256,
  toBase64Url,
  toHex,
  utf8,
} from '../../core/ground/bytes.ts';

/** The part of `localStorage` that is used; Node and tests bring their own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What this device keeps for one link. The records are encrypted under HKDF(secret, "draft"). */
export interface Device {
  /** Writes a record; whether it stands on the device now. */
  write(record: RecordName, value: object): Promise<boolean>;
  /** The record, or null when there is none or it was damaged. */
  read<Value extends object>(record: RecordName): Promise<Value | null>;
  /** Removes every record of this link; whether none is left. */
  wipe(): boolean;
  /** Removes every record of this link and notes that it was used here; whether none is left. */
  markSent(): boolean;
  wasSent(): boolean;
}

/** `draft`: answers while answering. `ballot`: a sealed ballot that was not acknowledged yet. */
type RecordName = 'draft' | 'ballot';

const prefix = 'geleding.';
const ivBytes = 12;

/**
 * Opens what the device keeps for a link. Other people's records on the same device stay shut: the
 * key comes from the secret in the link.
 * @param ended what was being written by then, as when the device is cleared, is not written after it
 */
export async function openDevice(
  shelf: Shelf,
  secret: Bytes,
  ended?: AbortSignal,
): Promise<Device> {
  const key = await draftKey(secret);
  const slot = await slotOf(secret);
  const place = (record: string) => `${prefix}${slot}.${record}`;
  const wipe = () => {
    for (const record of ['draft', 'ballot']) drop(shelf, place(record));
    return take(shelf, place('draft')) === null && take(shelf, place('ballot')) === null;
  };
  return {
    async write(record, value) {
      try {
        const iv = randomBytes(ivBytes);
        const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(place(record)) };
        const encrypted = await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value)));
        if (ended?.aborted) return false;
        return put(shelf, place(record), toBase64Url(concat(iv, new Uint8Array(encrypted))));
      } catch {
        // What cannot be locked is not kept, and the page says so.
        return false;
      }
    },
    async read<Value extends object>(record: RecordName) {
      const written = take(shelf, place(record));
      if (!written) return null;
      try {
        const bytes = fromBase64Url(written);
        const iv = bytes.slice(0, ivBytes);
        const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(place(record)) };
        const text = await crypto.subtle.decrypt(algorithm, key, bytes.slice(ivBytes));
        return JSON.parse(new TextDecoder().decode(text)) as Value;
      } catch {
        return null;
      }
    },
    wipe,
    markSent() {
      const clean = wipe();
      put(shelf, place('sent'), '1');
      return clean;
    },
    wasSent: () => take(shelf, place('sent')) !== null,
  };
}

/** Removes everything of every link from the device; whether nothing of it is left. */
export function clearDevice(shelf: Shelf): boolean {
  for (const name of ownNames(shelf)) drop(shelf, name);
  return ownNames(shelf).length === 0;
}

function ownNames(shelf: Shelf): string[] {
  try {
    const names = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
    return names.filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Storage may refuse at any moment: when it is full, or when somebody changes a setting. */
function take(shelf: Shelf, name: string): string | null {
  try {
    return shelf.getItem(name);
  } catch {
    return null;
  }
}

/** Some browsers take what is written and drop it: only what can be read again stands there. */
function put(shelf: Shelf, name: string, value: string): boolean {
  try {
    shelf.setItem(name, value);
    return shelf.getItem(name) === value;
  } catch {
    return false;
  }
}

function drop(shelf: Shelf, name: string): void {
  try {
    shelf.removeItem(name);
  } catch {
    return;
  }
}

/** Keeps records in memory only; for browsers that refuse storage. */
export function memoryShelf(): Shelf {
  const records = new Map<string, string>();
  return {
    getItem: (name) => records.get(name) ?? null,
    setItem: (name, value) => void records.set(name, value),
    removeItem: (name) => void records.delete(name),
    key: (at) => [...records.keys()][at] ?? null,
    get length() {
      return records.size;
    },
  };
}

/** A name for the link's records that tells nobody which link it is. */
async function slotOf(secret: Bytes): Promise<string> {
  const auth = await authToken(secret);
  return toHex(await sha256(concat(utf8('device slot'), auth))).slice(0, 16);
}
