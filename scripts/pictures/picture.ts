import { mkdirSync } from 'node:fs';
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
}

/** Where pictures are put, each under a name of its own. */
export function shelf(out: string): Shelf {
  const all: Picture[] = [];
  return {
    all,
    place(of, extension = 'jpg') {
      const name = `${of.of} ${of.look}`.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 120);
      const number = String(all.length + 1).padStart(4, '0');
      const file = join(
        'pictures',
        of.group.replaceAll(' ', '-'),
        `${number}-${name}.${extension}`,
      );
      all.push({ ...of, file });
      mkdirSync(dirname(join(out, file)), { recursive: true });
      return join(out, file);
    },
  };
}
