import type { Socket } from 'cloudflare:sockets';
import { expect, test, vi } from 'vitest';
import { Line } from '../../src/mail/smtp/line.ts';

test('whoever does not let a conversation end is left', async () => {
  vi.useFakeTimers();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const socket = { readable, writable, close: () => new Promise(() => {}) } as unknown as Socket;
  let left = false;
  void new Line(socket, () => 1000).hangUp().then(() => {
    left = true;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(left).toBe(true);
});
