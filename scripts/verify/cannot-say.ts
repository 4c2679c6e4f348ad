/** The host does not answer, or what was given cannot be read: nothing can be said. */
export class CannotSay extends Error {}
