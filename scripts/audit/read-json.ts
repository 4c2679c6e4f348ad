import { Malformed } from './malformed.ts';

/**
 * Reads JSON so that nothing in it can be misread: every name once, no names that programs treat
 * specially, no numbers that do not keep their digits, and no more of anything than a release has.
 * JSON.parse takes the last of two equal names, which would let a file say two things.
 */
export const limits = {
  /** Characters of the whole file. */
  file: 40_000_000,
  depth: 40,
  /** Names in one object. */
  names: 5000,
  /** Characters of one text: each of 100,000 names of the largest staff list, once. */
  text: 21_000_000,
};

/** @throws Malformed with what and where */
export function readJson(source: string): unknown {
  if (source.length > limits.file)
    throw new Malformed(`it is larger than ${limits.file} characters`);
  const reader = new Reader(source);
  return reader.whole();
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;
/** Up to the next quote or backslash. */
const plain = /[^"\\]*/y;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  whole(): unknown {
    const value = this.value(0);
    this.skip();
    if (this.at < this.source.length) this.wrong('something after its end');
    return value;
  }

  private value(depth: number): unknown {
    if (depth > limits.depth) this.wrong(`more than ${limits.depth} levels`);
    this.skip();
    const next = this.source[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.list(depth);
    if (next === '"') return this.text();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!this.source.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  private object(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    let names = 0;
    this.at += 1;
    this.skip();
    if (this.take('}')) return found;
    do {
      this.skip();
      const name = this.text();
      names += 1;
      if (names > limits.names) this.wrong(`more than ${limits.names} names in one object`);
      if (name in Object.prototype) this.wrong(`the name "${name}"`);
      if (Object.hasOwn(found, name)) this.wrong(`the name "${name.slice(0, 40)}" twice`);
      this.skip();
      if (!this.take(':')) this.wrong('a name without a value');
      found[name] = this.value(depth + 1);
      this.skip();
    } while (this.take(','));
    if (!this.take('}')) this.wrong('an object that does not end');
    return found;
  }

  private list(depth: number): unknown[] {
    const found: unknown[] = [];
    this.at += 1;
    this.skip();
    if (this.take(']')) return found;
    do {
      found.push(this.value(depth + 1));
      this.skip();
    } while (this.take(','));
    if (!this.take(']')) this.wrong('a list that does not end');
    return found;
  }

  private text(): string {
    const from = this.at;
    if (!this.take('"')) this.wrong('something that is no value');
    for (;;) {
      plain.lastIndex = this.at;
      plain.test(this.source);
      this.at = plain.lastIndex;
      if (this.at - from > limits.text) this.wrong(`a text of more than ${limits.text} characters`);
      if (this.take('"')) break;
      if (!this.take('\\') || this.at >= this.source.length) this.wrong('a text that does not end');
      this.at += 1;
    }
    const written = this.source.slice(from, this.at);
    try {
      return JSON.parse(written) as string;
    } catch {
      return this.wrong('a text with a broken escape');
    }
  }

  private number(): number {
    number.lastIndex = this.at;
    const [written] = number.exec(this.source) ?? [];
    if (written === undefined) return this.wrong('something that is no value');
    this.at += written.length;
    const value = Number(written);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) this.wrong(`the number ${written.slice(0, 30)}`);
    if (String(value) !== written)
      this.wrong(`the number ${written.slice(0, 30)}, which is not written so`);
    return value;
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skip(): void {
    space.lastIndex = this.at;
    space.test(this.source);
    this.at = space.lastIndex;
  }

  private wrong(what: string): never {
    throw new Malformed(`it has ${what}, at character ${this.at + 1}`);
  }
}
