import { itemsOf } from '../../core/definition/definition.ts';
import type { Released } from '../../core/disclosure/release/release-schema.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { canonicalPieces } from '../../core/ground/write-json-pieces.ts';
import { commentId } from '../../core/report/comments/comments.ts';
import type { Scope } from '../../core/report/groups/scope.ts';
import type { Beside } from '../../core/report/report-pages.ts';
import { csvPieces } from '../../downloads/csv.ts';
import type { Edition } from '../../downloads/edition.ts';

/** A file, or the pieces of a long text. */
type FileBody = string | Uint8Array<ArrayBuffer> | Generator<string>;

/** A file that is made of a release. */
export interface FileKind {
  extension: string;
  type: string;
  /** What the file shows beside its release. */
  beside: readonly Beside[];
  /** Whether it begins with the organisation's logo. */
  logo?: true;
  /** Departments of which it is made within the 128 MB of an isolate, where questions are asked of each. */
  most?: (questions: number) => number;
  make: (edition: Edition) => FileBody | Promise<FileBody>;
}

/** Departments of which workbook and HTML file are made, and not of 2,500 (docs/platform.md). */
export const most = () => 1_000;

/** The figures themselves, for people who download them and for programs. */
export const data = {
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', beside: [], make: csvPieces },
  json: {
    extension: 'json',
    type: 'application/json; charset=utf-8',
    beside: ['withdrawn'],
    make: ({ scope, withdrawn }: Edition) =>
      canonicalPieces(withoutWithdrawn(scope.release, withdrawn)),
  },
} satisfies Record<string, FileKind>;

/** @throws DomainError `report.large` for more departments than this kind of file holds */
export function assertFits(kind: Pick<FileKind, 'most'>, scope: Scope): void {
  const departments = scope.departments.length;
  const fits = kind.most?.(itemsOf(scope.definition).length) ?? departments;
  if (departments > fits) throw new DomainError('report.large', { departments, most: fits });
}

/** The release as a file; only what was withdrawn since is left out of its comments. */
function withoutWithdrawn(release: Released, withdrawn: ReadonlySet<string>) {
  if (withdrawn.size === 0) return release;
  const comments = release.comments.map(({ item, rows }) => ({
    item,
    rows: rows.map((row, at) => ({
      ...row,
      texts: row.texts.filter((_, place) => !withdrawn.has(commentId(item, at, place))),
    })),
  }));
  return { ...release, comments };
}
