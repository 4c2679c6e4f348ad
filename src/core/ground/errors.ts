/**
 * Something a person can do wrong or that cannot be done now. The code is stable and names the
 * noun and what is the matter (`ticket.other`, `wave.closed`); the one error exit of the app turns
 * it into a status and a text in the reader's language. Details never hold answers or secrets.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly details: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
