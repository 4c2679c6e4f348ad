/**
 * What a column holds as JSON text, checked against its shape: a row that an older version or
 * another hand wrote is named instead of believed.
 * @param column as it is named in an error, such as `clock.failures`; what it holds is not said there
 * @throws Error when the text is no JSON or of another shape
 */
export function readStored<T>(
  column: string,
  shape: { parse(value: unknown): T },
  text: string,
): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${column} cannot be read as it is stored.`);
  }
}
