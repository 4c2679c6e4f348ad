import { describeOrganisation } from '../../actions/describe-organisation.ts';
import { signLogHead } from '../../actions/log-head.ts';
import { inOneLine } from '../../core/ground/checkpoint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { isOfDesk } from '../../core/language/language.ts';
import { describeEdition, type EditionId } from '../../core/report/editions/editions.ts';
import type { Beside } from '../../core/report/report-pages.ts';
import { type Edition, fileName, sourceOf } from '../../downloads/edition.ts';
import { editionTexts } from '../../texts/editions.ts';
import { staffReportTexts } from '../../texts/staff-report.ts';
import type { Agreeing } from '../../views/report/agreeing.ts';
import { EditionPage } from '../../views/report/edition-page.tsx';
import type { AppContext } from '../app-env.ts';
import { linksTo } from '../language.ts';
import { logNameOf } from '../log-head.ts';
import { originOf } from '../origin-of.ts';
import { agreedIn } from './agreed.ts';
import { logoForFiles } from './logo.ts';
import type { Access } from './report-access.ts';

/** What every edition shows beside its release. */
export const besideEdition: readonly Beside[] = ['earlier', 'agreements', 'withdrawn'];

/** The forms in which an edition is a file. */
export const editionForms = ['pdf', 'pptx'] as const;
export type EditionForm = (typeof editionForms)[number];

const types: Record<EditionForm, string> = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** What an edition is called where somebody chooses it, or opens it. */
export function editionName(id: EditionId, language: StaffLanguage): string {
  if (id === 'staff' || !isOfDesk(language)) return staffReportTexts[language].title;
  return editionTexts[language].names[id];
}

interface Asked {
  id: EditionId;
  language: StaffLanguage;
  /** Languages that this reader may choose from. */
  offered: readonly StaffLanguage[];
  forms: readonly EditionForm[];
  /** Address of a file of this edition. */
  file: (form: EditionForm) => string;
  home?: string;
  /** What this reader may agree beside its figures. */
  agreeing?: Agreeing;
}

/** An edition as a page. */
export async function answerEdition(c: AppContext, access: Access, asked: Asked) {
  const { id, language, forms, file, home, agreeing } = asked;
  const source = sourceOf(editionOf(c, access, language));
  const { name, logo } = await describeOrganisation(c.get('context'));
  const names = { pdf: staffReportTexts[language].asPdf, pptx: 'PowerPoint' };
  return c.html(
    <EditionPage
      source={source}
      title={editionName(id, language)}
      pages={describeEdition(id, source)}
      organisation={{ name, ...(logo ? { logo } : {}) }}
      releasedOn={access.releasedOn}
      languageLinks={linksTo(c, asked.offered)}
      files={forms.map((form) => ({ name: names[form], href: file(form) }))}
      {...(home ? { home } : {})}
      {...(agreeing ? { agreeing } : {})}
    />,
  );
}

/**
 * An edition as a file.
 * @throws DomainError `page.unknown` for a form that there is not, and for slides in a language that the desk
 *   does not have
 */
export async function answerEditionFile(
  c: AppContext,
  access: Access,
  asked: { id: EditionId; language: StaffLanguage; form: string },
) {
  const { id, language } = asked;
  const form = editionForms.find((one) => one === asked.form);
  if (!form) throw new DomainError('page.unknown');
  const edition = {
    ...editionOf(c, access, language),
    logHead: inOneLine(await signLogHead(c.get('context'), logNameOf(c))),
    ...(await logoForFiles(c)),
  };
  return c.body(await fileOf(edition, id, form), 200, {
    'Content-Type': types[form],
    'Content-Disposition': `attachment; filename="${fileName(edition, `${id}.${form}`)}"`,
  });
}

/** Makers of files are loaded when somebody asks for one. */
async function fileOf(edition: Edition<StaffLanguage>, id: EditionId, form: EditionForm) {
  if (form === 'pdf') return (await import('../../downloads/pdf.ts')).editionFile(edition, id);
  const { language } = edition;
  if (!isOfDesk(language)) throw new DomainError('page.unknown');
  return (await import('../../downloads/pptx.ts')).pptxFile({ ...edition, language }, id);
}

function editionOf<Tongue extends StaffLanguage>(
  c: AppContext,
  access: Access,
  language: Tongue,
): Edition<Tongue> {
  const { scope, releaseHash, releasedOn, series, withdrawn } = access;
  return {
    scope,
    language,
    releaseHash,
    date: releasedOn,
    withdrawn,
    series,
    agreed: {
      agreements: agreedIn(access, language),
      asOf: todayOf(c.get('context')),
    },
    site: originOf(c),
  };
}
