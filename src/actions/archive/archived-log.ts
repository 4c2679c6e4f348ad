import * as z from 'zod';
import { archivedLogSchema } from '../../forms/archived-log.ts';
import { hashOfLine } from '../log-chain.ts';
import { broken, type OpenArchive, readFile } from './open-archive.ts';

const path = 'log.json';
const detailsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * What the log of an archive vouches for. Its lines have to lead to the head that `archive.json`
 * names, which the works council may have kept, so that whoever makes up a result has to make up a
 * log with another head.
 */
export interface ArchivedLog {
  /** Whether a line of this action names the wave with this hash, or may stand in an earlier log. */
  names: (action: string, details: Record<string, string>) => boolean;
}

/** @throws DomainError `archive.broken` where a line was changed, moved or left out */
export async function readArchivedLog(archive: OpenArchive): Promise<ArchivedLog> {
  const lines = readFile(path, archivedLogSchema, archive.text(path));
  let previous = '';
  for (const [at, line] of lines.entries()) {
    const inOrder = line.position === at + 1 && line.previousHash === previous;
    if (!inOrder || line.hash !== (await hashOfLine(line))) throw broken(path);
    previous = line.hash;
  }
  const { log } = archive.contents;
  if (log.lines !== lines.length || log.head !== previous) throw broken(path);
  const said = lines.map(({ action, details }) => ({
    action,
    details: readFile(path, detailsSchema, details),
  }));
  // What was read in there from an archive of its own, the log before it named.
  const readIn = said.some(({ action }) => action === 'archive.imported');
  const names: ArchivedLog['names'] = (action, details) =>
    readIn ||
    said.some(
      (line) =>
        line.action === action &&
        Object.entries(details).every(([name, value]) => line.details[name] === value),
    );
  return { names };
}
