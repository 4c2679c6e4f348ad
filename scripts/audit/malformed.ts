/** A file that cannot be judged at all. */
export class Malformed extends Error {}
