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
  /** Writes a record; resolves only when it stands on the device. */
  write(record: RecordName, value: object): Promise<void>;
  /** The record, or null when there is none or it was damaged. */
  read<Value extends object>(record: RecordName): Promise<Value | null>;
  /** Removes every record of this link. */
  wipe(): void;
  /** Removes every record of this link and notes that it was used here, and nothing more. */
  markSent(): void;
  wasSent(): boolean;
}

/** `draft`: answers while answering. `ballot`: a sealed ballot that was not acknowledged yet. */
type RecordName = 'draft' | 'ballot';

const prefix = 'geleding.';
const ivBytes = 12;

/**
 * Opens what the device keeps for a link. Other people's records on the same device stay shut: the
 * key comes from the secret in the link.
 */
export async function openDevice(shelf: Shelf, secret: Bytes): Promise<Device> {
  const key = await draftKey(secret);
  const slot = await slotOf(secret);
  const place = (record: string) => `${prefix}${slot}.${record}`;
  const wipe = () => {
    shelf.removeItem(place('draft'));
    shelf.removeItem(place('ballot'));
  };
  return {
    async write(record, value) {
      const iv = randomBytes(ivBytes);
      const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(place(record)) };
      const sealed = await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value)));
      shelf.setItem(place(record), toBase64Url(concat(iv, new Uint8Array(sealed))));
    },
    async read<Value extends object>(record: RecordName) {
      const written = shelf.getItem(place(record));
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
      wipe();
      shelf.setItem(place('sent'), '1');
    },
    wasSent: () => shelf.getItem(place('sent')) !== null,
  };
}

/** Removes everything of every link from the device. */
export function clearDevice(shelf: Shelf): void {
  const names = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
  for (const name of names) if (name.startsWith(prefix)) shelf.removeItem(name);
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
