import { hashesOf } from '../build/built-file.ts';
import type { Finding, Host } from './finding.ts';
import type { OwnFile } from './own-files.ts';
import { strangeHeaders } from './own-headers.ts';

/** Every file of the deployment is one of ours, byte for byte, and comes as one of its kind. */
export async function checkFiles(
  host: Pick<Host, 'answer'>,
  files: readonly OwnFile[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, sha256, headers } of files) {
    const served = await host.answer(path);
    const again = await host.answer(path);
    const own = new Headers(headers);
    // A mark of the file itself; one of its reader's would be another each time.
    for (const mark of ['etag', 'last-modified']) {
      const second = again.headers.get(mark);
      if (second !== null) own.set(mark, second);
    }
    const bytes = new Uint8Array(await served.arrayBuffer());
    const differs = [
      ...(served.status === 200 ? [] : [`status ${served.status}`]),
      ...(hashesOf(bytes).sha256 === sha256 ? [] : ['other bytes']),
      ...strangeHeaders(served.headers, own),
    ];
    const but = differs.map((one) => `, but ${one}`).join('');
    findings.push({ good: differs.length === 0, what: `${path} is what the sources give${but}` });
  }
  return findings;
}
