import { createRequire } from 'node:module';
import qpdf from '@neslinesli93/qpdf-wasm';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { validateXML } from 'xmllint-wasm';

/** Programs that nobody here wrote, each reading one kind of file; every one throws at a fault. */

/**
 * Holds a workbook or slides against the schemas and the rules of Office, with the validator of the
 * Open XML SDK, on which Office's own makers work. It is loaded only here: it is 44 MB.
 */
export async function checkWithOpenXml(bytes: Uint8Array, kind: 'xlsx' | 'pptx'): Promise<void> {
  const { default: validate } = await import('@ooxml-tools/validate');
  const errors = await validate(bytes, kind, 'Office2019');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 5)));
}

/** Every part of a package of Open XML, read by libxml2 and written again in canonical form. */
export async function readPackage(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const files = unzipSync(bytes);
  const written = new Map<string, string>();
  for (const [path, part] of Object.entries(files)) {
    if (path.endsWith('.xlsx')) {
      for (const [inner, xml] of await readPackage(part)) parts.set(`${path}/${inner}`, xml);
    } else if (/\.(xml|rels)$/.test(path)) {
      written.set(path, new TextDecoder().decode(part));
    }
  }
  const own = await readTogether(written);
  checkPackage(Object.keys(files), own);
  return new Map([...parts, ...own]);
}

/**
 * What the Open Packaging Conventions (ECMA-376 part 2) ask of parts among each other, for which
 * Office offers to repair a file: each has a type, and what one names is there.
 */
function checkPackage(paths: string[], parts: Map<string, string>): void {
  const named = (xml: string, element: string, name: string) =>
    [...xml.matchAll(new RegExp(`<${element} [^>]*\\b${name}="([^"]*)"`, 'g'))].map(
      ([, value = '']) => value,
    );
  const types = parts.get('[Content_Types].xml') ?? '';
  const single = named(types, 'Override', 'PartName');
  const kinds = named(types, 'Default', 'Extension');
  for (const path of paths.filter((one) => !one.startsWith('[') && !one.endsWith('/'))) {
    const typed = single.includes(`/${path}`) || kinds.includes(path.split('.').at(-1) ?? '');
    if (!typed) throw new Error(`${path} has no type`);
  }
  for (const [path, xml] of parts) {
    const [, folder, of] = /^(.*?)_rels\/(.*)\.rels$/.exec(path) ?? [];
    if (folder === undefined) continue;
    const known = new Set(named(xml, 'Relationship', 'Id'));
    for (const [relation] of xml.matchAll(/<Relationship [^>]*>/g)) {
      const [target = ''] = named(relation, 'Relationship', 'Target');
      const { pathname } = new URL(target, `https://part/${folder}`);
      const there = relation.includes('TargetMode="External"') || paths.includes(pathname.slice(1));
      if (!there) throw new Error(`${path} names ${target}, which is not there`);
    }
    for (const [, id = ''] of (parts.get(`${folder}${of}`) ?? '').matchAll(
      / r:(?:id|embed)="([^"]+)"/g,
    )) {
      if (!known.has(id))
        throw new Error(`${folder}${of} names ${id}, which ${path} does not have`);
    }
  }
}

/**
 * Many parts as libxml2 writes them in canonical form. It is started twice for all of them, since
 * starting takes longer than reading: each is read by itself, and then all in one as they are written.
 */
async function readTogether(parts: Map<string, string>): Promise<Map<string, string>> {
  const paths = [...parts.keys()];
  const xml = [...parts.values()].map((contents, at) => ({ fileName: `part${at}.xml`, contents }));
  const read = await validateXML({ xml, normalization: 'c14n', maxMemoryPages: 4096 });
  if (!read.valid) {
    const [, at = ''] = /part(\d+)\.xml/.exec(read.rawOutput) ?? [];
    throw new Error(`${paths[Number(at)]}: ${read.rawOutput.slice(0, 300)}`);
  }
  const bare = xml.map(({ contents }) => contents.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ''));
  const border = '<border></border>';
  const all = await readXml(`<all>${bare.join(border)}</all>`);
  const canonical = all.slice('<all>'.length, -'</all>'.length).split(border);
  return new Map(paths.map((path, at) => [path, canonical[at]?.trim() ?? '']));
}

/** XML as libxml2 writes it in canonical form. */
export async function readXml(contents: string, name = 'part.xml'): Promise<string> {
  const read = await validateXML({
    xml: { fileName: 'part.xml', contents },
    normalization: 'c14n',
    maxMemoryPages: 4096,
  });
  if (!read.valid) throw new Error(`${name}: ${read.rawOutput.slice(0, 300)}`);
  return read.normalized;
}

/** The text of canonical XML, elements named `tag` joined by spaces. */
export function textIn(xml: string, tag: string): string {
  const found = [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))];
  return found.map(([, text = '']) => plain(text)).join(' ');
}

/** Text of canonical XML or of HTML without the entities for its own characters. */
export function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#xD;', '\r')
    .replaceAll('&#xA;', '\n')
    .replaceAll('&#x9;', '\t')
    .replaceAll('&amp;', '&');
}

/** The text of each page of a PDF as pdf.js reads it, after qpdf found no fault in the file. */
export async function readWithPdfJs(bytes: Uint8Array): Promise<string[]> {
  await checkWithQpdf(bytes);
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text;
}

async function checkWithQpdf(bytes: Uint8Array): Promise<void> {
  const program = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm');
  const said: string[] = [];
  const options = {
    locateFile: () => program.replace(/qpdf\.js$/, 'qpdf.wasm'),
    noInitialRun: true,
    print: (line: string) => said.push(line),
    printErr: (line: string) => said.push(line),
  };
  const run = await qpdf(options);
  // Emscripten's files in memory, which the package's types leave out.
  const files = run.FS as unknown as { writeFile: (path: string, bytes: Uint8Array) => void };
  files.writeFile('/file.pdf', bytes);
  const ended = run.callMain(['--check', '/file.pdf']);
  if (ended !== 0) throw new Error(`qpdf: ${said.join(' ').slice(0, 300)}`);
}

const standard = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** The text of a page of HTML, after html-validate held it against the standard. */
export async function readHtml(html: string): Promise<string> {
  const { results } = await standard.validateString(html);
  const faults = results.flatMap(({ messages }) => messages);
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
  return plain(html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' '));
}
