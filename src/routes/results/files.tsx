import { Hono } from 'hono';
import { signLogHead } from '../../actions/log-head.ts';
import { inOneLine } from '../../core/ground/checkpoint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import type { Language } from '../../core/language/language.ts';
import type { Beside } from '../../core/report/report-pages.ts';
import { codebookCsv } from '../../downloads/codebook-csv.ts';
import { type Edition, fileName } from '../../downloads/edition.ts';
import { textStream } from '../../downloads/text-stream.ts';
import { type ResultsTexts, resultsTexts } from '../../texts/results.ts';
import type { AppEnv } from '../app-env.ts';
import { logNameOf } from '../log-head.ts';
import { agreedIn } from '../reports/agreed.ts';
import { assertFits, data, type FileKind, most } from '../reports/data-files.ts';
import { logoForFiles } from '../reports/logo.ts';
import { openReport } from '../reports/report-access.ts';
import { standaloneFile } from './standalone-file.tsx';

/** The downloads: every file is made from the same release, in the reader's scope and language. */
export const files = new Hono<AppEnv>();

/** A whole report shows all there is. */
const whole: readonly Beside[] = ['earlier', 'agreements', 'withdrawn'];

/**
 * Measured (docs/platform.md): the long PDFs take room for each department, as much as for twenty questions,
 * and for each question about it. They are made of 75 departments with 85 questions, and not of 100.
 */
const mostOnPaper = (questions: number) => Math.floor(6_500 / (20 + questions));
/** Measured likewise: a file of 25 MB with the long questionnaire, which stands in memory twice. */
const mostCases = () => 500;
/** Every file has a name in the texts. Makers of larger files are loaded when somebody asks for one. */
export const kinds: Record<keyof ResultsTexts['files'], FileKind> = {
  xlsx: {
    extension: 'xlsx',
    most,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    beside: whole,
    make: async (edition) => (await import('../../downloads/xlsx.ts')).xlsxFile(edition),
  },
  pptx: {
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    beside: whole,
    logo: true,
    make: async (edition) => (await import('../../downloads/pptx.ts')).pptxFile(edition),
  },
  board: {
    extension: 'board.pdf',
    type: 'application/pdf',
    beside: whole,
    logo: true,
    make: async (edition) => (await import('../../downloads/pdf.ts')).editionFile(edition, 'board'),
  },
  pdf: {
    extension: 'pdf',
    most: mostOnPaper,
    type: 'application/pdf',
    beside: whole,
    logo: true,
    make: async (edition) => (await import('../../downloads/pdf.ts')).pdfFile(edition),
  },
  appendix: {
    extension: 'appendix.pdf',
    most: mostOnPaper,
    type: 'application/pdf',
    beside: whole,
    logo: true,
    make: async (edition) => (await import('../../downloads/pdf.ts')).appendixFile(edition),
  },
  html: {
    extension: 'html',
    most,
    type: 'text/html; charset=utf-8',
    beside: whole,
    make: standaloneFile,
  },
  csv: data.csv,
  codebook: {
    extension: 'codebook.csv',
    type: 'text/csv; charset=utf-8',
    beside: [],
    make: codebookCsv,
  },
  sav: {
    extension: 'sav',
    most: mostCases,
    type: 'application/x-spss-sav',
    beside: [],
    make: async (edition) =>
      (await import('../../downloads/labelled/release-sav.ts')).releaseSav(edition),
  },
  r: {
    extension: 'R',
    type: 'text/plain; charset=utf-8',
    beside: [],
    make: async (edition) =>
      (await import('../../downloads/labelled/r-script.ts')).rScript(edition),
  },
  json: data.json,
  schema: {
    extension: 'schema.json',
    type: 'application/schema+json; charset=utf-8',
    beside: [],
    make: async () =>
      (await import('../../core/disclosure/release/release-json-schema.ts')).releaseJsonSchema(),
  },
};

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

files.get('/:wave/files/:kind', async (c) => {
  const name = kindNames.find((one) => one === c.req.param('kind'));
  const kind = name && kinds[name];
  const access = await openReport(c, kind?.beside);
  const { scope, releaseHash, releasedOn, series, withdrawn } = access;
  // The whole release is not for a reader who is bound to one unit.
  if (!kind || (name === 'json' && c.get('right').unit)) throw new DomainError('page.unknown');
  assertFits(kind, scope);
  const edition: Edition = {
    scope,
    language: c.get('language'),
    releaseHash,
    logHead: inOneLine(await signLogHead(c.get('context'), logNameOf(c))),
    date: releasedOn,
    ...(kind.logo ? await logoForFiles(c) : {}),
    withdrawn,
    series,
    agreed: {
      agreements: agreedIn(access, c.get('language')),
      asOf: dayOf(c.get('context').now.toISOString(), c.get('context').zone),
    },
  };
  const made = await kind.make(edition);
  const body = typeof made === 'object' && 'next' in made ? textStream(made) : made;
  return c.body(body, 200, {
    'Content-Type': kind.type,
    'Content-Disposition': `attachment; filename="${fileName(edition, kind.extension)}"`,
    // The JSON is the release itself, byte for byte as the log names it: its head travels beside it.
    'Log-Head': edition.logHead?.replace('—', '-') ?? '',
  });
});

/** Links to every file that this reader may have; the whole release is not for whoever is bound to a unit. */
export function fileLinks(language: Language, link: (to: string) => string, bound: boolean) {
  const texts = resultsTexts[language].files;
  const mine = kindNames.filter((kind) => !(bound && kind === 'json'));
  return mine.map((kind) => ({ name: texts[kind], href: link(`files/${kind}`) }));
}
