import { toBase64Url } from '../core/ground/bytes.ts';
import { file, saying } from './fields.ts';
import { faultOfPng } from './png.ts';

const largestLogo = 100 * 1024;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];

/** A logo, in base64url. */
export interface Logo {
  data: string;
  type: 'image/png' | 'image/svg+xml';
}

const read = file.transform(async (chosen, context): Promise<Logo | null> => {
  if (!chosen) return null;
  const found = await readLogo(chosen);
  if (typeof found !== 'string') return found;
  context.issues.push({ code: 'custom', input: chosen, params: { code: found } });
  return null;
});

/**
 * The logo that was chosen; null when none was. What a file is follows from its bytes, not its name.
 * An SVG with anything active or from elsewhere in it is refused.
 */
export const logo = saying({ optional: true }, read);

type LogoFault = 'logoType' | 'logoSize' | 'logoActive' | 'logoDamaged' | 'logoPixels';

async function readLogo(chosen: File): Promise<Logo | LogoFault> {
  if (chosen.size > largestLogo) return 'logoSize';
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (pngSignature.every((byte, at) => bytes[at] === byte)) {
    return (await faultOfPng(bytes)) ?? { data: toBase64Url(bytes), type: 'image/png' };
  }
  const text = new TextDecoder().decode(bytes);
  if (!/^<svg[\s>]/.test(withoutPreamble(text))) return 'logoType';
  if (
    /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|(href|src)\s*=\s*["'](?!#)/i.test(text)
  ) {
    return 'logoActive';
  }
  return { data: toBase64Url(bytes), type: 'image/svg+xml' };
}

/** A drawing without what may stand before it: the mark of XML, and comments. */
function withoutPreamble(text: string): string {
  const rest = text
    .trimStart()
    .replace(/^<\?xml[^>]*>/, '')
    .trimStart();
  // Comment by comment: one pattern for any number of them doubles its work with each.
  for (let at = 0; ; ) {
    if (!rest.startsWith('<!--', at)) return rest.slice(at);
    const end = rest.indexOf('-->', at + 4);
    if (end < 0) return '';
    at = end + 3;
    while (/\s/.test(rest[at] ?? '')) at += 1;
  }
}
