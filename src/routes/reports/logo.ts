import { fromBase64Url } from '../../core/ground/bytes.ts';
import { faultOfPng } from '../../forms/png.ts';
import { findLogo } from '../../storage/organisation.ts';
import type { AppContext } from '../app-env.ts';

/**
 * The organisation's logo for a file; nothing where there is none, or one that is drawn (SVG), which
 * neither PDF nor every slide program takes as it is.
 */
export async function logoForFiles(
  c: AppContext,
): Promise<{ logo: Uint8Array<ArrayBuffer> } | Record<string, never>> {
  const found = await findLogo(c.get('context').db);
  if (found?.logoType !== 'image/png') return {};
  const logo = fromBase64Url(found.logo);
  // One from before damaged pictures were refused: without it the file is made, with it not.
  return (await faultOfPng(logo)) === null ? { logo } : {};
}
