/** A text that is made while it is read, so that no more than one of its parts is in memory. */
export function textStream(
  parts: AsyncIterator<string> | Iterator<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(next.value));
    },
  });
}
