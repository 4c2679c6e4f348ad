import { strToU8, Zip, ZipDeflate } from 'fflate';

/**
 * A ZIP file that is made while it is read, so that no more than one of its files is in memory.
 * @param parts its files, in order
 * @param madeAt the day that all of them carry
 */
export function zipStream(
  parts: AsyncIterator<{ path: string; text: string }>,
  madeAt: Date,
): ReadableStream<Uint8Array> {
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, bytes, last) => {
        if (error) return controller.error(error);
        controller.enqueue(bytes);
        if (last) controller.close();
      });
    },
    async pull() {
      const next = await parts.next();
      if (next.done) return zip.end();
      const file = new ZipDeflate(next.value.path, { level: 6 });
      file.mtime = madeAt;
      zip.add(file);
      file.push(strToU8(next.value.text), true);
    },
  });
}
