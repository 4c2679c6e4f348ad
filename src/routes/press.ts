import { randomBytes, toHex } from '../core/ground/bytes.ts';

const pressBytes = 16;

/** Names the next press of a form, for a hidden field of it. */
export function newPress(): string {
  return toHex(randomBytes(pressBytes));
}

/** Which press a form came from; one without a name is a press of its own. */
export function pressOf(field: unknown): string {
  return typeof field === 'string' && /^[0-9a-f]{32}$/.test(field) ? field : newPress();
}
