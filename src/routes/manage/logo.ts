import { toBase64Url } from '../../core/ground/bytes.ts';

const largestLogo = 100 * 1024;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];

export type ReadLogo =
  | { data: string; type: 'image/png' | 'image/svg+xml' }
  | { problem: 'logoType' | 'logoSize' | 'logoActive' };

/**
 * The logo of an upload, in base64url; null when none was chosen. What a file is follows from its
 * bytes, not its name. An SVG with anything active or from elsewhere in it is refused.
 */
export async function readLogo(field: unknown): Promise<ReadLogo | null> {
  if (!(field instanceof File) || field.size === 0) return null;
  if (field.size > largestLogo) return { problem: 'logoSize' };
  const bytes = new Uint8Array(await field.arrayBuffer());
  if (pngSignature.every((byte, at) => bytes[at] === byte)) {
    return { data: toBase64Url(bytes), type: 'image/png' };
  }
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text)) {
    return { problem: 'logoType' };
  }
  if (
    /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|(href|src)\s*=\s*["'](?!#)/i.test(text)
  ) {
    return { problem: 'logoActive' };
  }
  return { data: toBase64Url(bytes), type: 'image/svg+xml' };
}
