import type { Dictionary, PdfObjects, Value } from './pdf-objects.ts';

/** A part of the structure tree, with the parts above it, the nearest first. */
export interface Part {
  /** The standard type that its own type is mapped to, or its own where none is. */
  type: string;
  own: Dictionary;
  above: Part[];
  kids: Part[];
}

/** Structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);
export const isStandard = (type: string) => standard.has(type);

/** Types and what a file maps them to. */
export function rolesOf(file: PdfObjects): Map<string, string> {
  const written = file.dictionary(file.dictionary(file.root['/StructTreeRoot'])['/RoleMap']);
  return new Map(
    Object.entries(written).map(([from, to]) => [from.slice(1), String(to).slice(1)] as const),
  );
}

/** Follows a type to a standard one (14.7.3); a type whose way goes round stays as it is. */
export function standardOf(roles: Map<string, string>, type: string): string {
  const seen = new Set<string>();
  for (let at: string | undefined = type; at && !seen.has(at); at = roles.get(at)) {
    if (standard.has(at)) return at;
    seen.add(at);
  }
  return type;
}

export function partsOf(file: PdfObjects): Part[] {
  const roles = rolesOf(file);
  const read = (kids: Value | undefined, above: Part[]): Part[] =>
    file.list(kids).flatMap((kid) => {
      const own = file.dictionary(kid);
      if (typeof own['/S'] !== 'string' || own['/Type'] === '/OBJR') return [];
      const part: Part = { type: standardOf(roles, own['/S'].slice(1)), own, above, kids: [] };
      const inner = read(own['/K'], [part, ...above]);
      part.kids = inner.filter((one) => one.above[0] === part);
      return [part, ...inner];
    });
  return read(file.dictionary(file.root['/StructTreeRoot'])['/K'], []);
}

/** An attribute of a part (14.7.5), from its own dictionaries or those of its classes. */
export function attributeOf(file: PdfObjects, own: Dictionary, name: string): Value | undefined {
  const classes = file.dictionary(file.dictionary(file.root['/StructTreeRoot'])['/ClassMap']);
  const named = file.list(own['/C']).flatMap((one) => file.list(classes[String(one)]));
  return [...file.list(own['/A']), ...named]
    .map((one) => file.dictionary(one)[name])
    .find((one) => one !== undefined);
}

/** The language of a part: its own or that of a part above it, or nothing. */
export const languageOf = (part: Part | undefined): Value | undefined =>
  part && [part, ...part.above].map(({ own }) => own['/Lang']).find((one) => one !== undefined);

/** What stands for a part in words. */
export const isDescribed = (file: PdfObjects, { own }: Part) =>
  file.text(own['/Alt']).trim() !== '' || '/ActualText' in own;
