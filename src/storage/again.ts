/**
 * Does once more what may be done twice, when the database fails for a moment: it was overloaded, or
 * did it and its reply was lost. Readings are repeated by the platform itself (docs/platform.md).
 */
export async function again<T>(act: () => Promise<T>): Promise<T> {
  return act().catch(() => act());
}
