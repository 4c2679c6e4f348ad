import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A picture that was made, and of what. */
export interface Picture {
  /** Below the folder of the pictures. */
  file: string;
  /** Who sees it. */
  group: string;
  /** The page or file. */
  of: string;
  /** How it was looked at. */
  look: string;
}

export interface Shelf {
  all: Picture[];
  /** Notes one more picture. @returns where to write it */
  place(of: Omit<Picture, 'file'>, extension?: string): string;
  /** Notes a picture that an earlier run has made. @returns whether there is one */
  has(of: Omit<Picture, 'file'>, extension?: string): boolean;
}

/** Where pictures are put, each under a name that the next run gives it too. */
export function shelf(out: string): Shelf {
  const all: Picture[] = [];
  const placed = (of: Omit<Picture, 'file'>, extension = 'jpg') => {
    const name = `${of.of} ${of.look}`;
    const kept = name
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .replace(/^-/, '')
      .slice(0, 120);
    const own = createHash('sha256').update(name).digest('hex').slice(0, 6);
    return join('pictures', of.group.replaceAll(' ', '-'), `${kept}-${own}.${extension}`);
  };
  return {
    all,
    place(of, extension) {
      const file = placed(of, extension);
      all.push({ ...of, file });
      mkdirSync(dirname(join(out, file)), { recursive: true });
      return join(out, file);
    },
    has(of, extension) {
      const file = placed(of, extension);
      const made = existsSync(join(out, file));
      if (made) all.push({ ...of, file });
      return made;
    },
  };
}
