import { refuseAbove } from './d1-limits.ts';

/**
 * What Cloudflare documents of Workers and what they answer, as far as the local runtime does not
 * refuse it by itself. docs/platform.md names the page of each.
 */
export const workerLimits = {
  /** Bytes of an address. */
  addressBytes: 16_000,
  /** Bytes of all headers of an answer. */
  headerBytes: 128_000,
  /** Bytes of one variable or secret. */
  variableBytes: 5_000,
  /** Bytes of one static file. */
  fileBytes: 25 * 1024 * 1024,
  /** Static files of a Worker, on the free plan, which has fewer. */
  files: 20_000,
};

/** @throws LimitExceeded for an answer that the platform would not pass on, or whose address fails */
export function checkAnswer(answer: Pick<Response, 'headers'>, path: string): void {
  let bytes = 0;
  answer.headers.forEach((value, name) => {
    bytes += name.length + value.length;
  });
  refuseAbove('bytes of headers', bytes, workerLimits.headerBytes, path);
  const next = answer.headers.get('location') ?? '';
  refuseAbove('bytes of an address', next.length, workerLimits.addressBytes, path);
}
