import { isThisComputer } from '../demo/nearby.ts';

/**
 * Where the guide of a demo listens, as its front page says. A demo on this computer is verified like any host, but for
 * this page, which shows visitors around; of other hosts there is no tour, and a page that shows one differs.
 */
export async function tourOf(origin: string, fetchPage: typeof fetch): Promise<string | undefined> {
  const { hostname } = new URL(origin);
  if (!isThisComputer(hostname)) return undefined;
  const page = await fetchPage(origin).then((reply) => reply.text());
  const tour = /href="(http:\/\/[\w.:[\]]+)\/report\?language=/.exec(page)?.[1];
  return tour && new URL(tour).hostname === hostname ? tour : undefined;
}
