import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it. */
export interface ReadCell {
  value: string | number;
  style: number;
}

/** Reads a sheet with nothing but a ZIP reader and the rules of the file format. */
export function readSheets(file: Uint8Array): Map<string, ReadCell[][]> {
  const parts = unzipSync(file);
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const plain = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&amp;/g, '&');
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    plain([...(match[1] ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((t) => t[1]).join('')),
  );
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return new Map(
    names.map((match, i) => {
      const rows = [
        ...xml(`xl/worksheets/sheet${i + 1}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs),
      ];
      const cells = rows.map((row) =>
        [...(row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map((cell): ReadCell => {
          const [, attributes = '', inner = ''] = cell;
          const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '';
          const style = Number(/ s="(\d+)"/.exec(` ${attributes}`)?.[1] ?? 0);
          const value = /t="s"/.test(attributes) ? (strings[Number(raw)] ?? '') : Number(raw);
          return { value, style };
        }),
      );
      return [plain(match[1] ?? ''), cells];
    }),
  );
}
