import { fromBase64Url } from '../../core/ground/bytes.ts';
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
  return found?.logoType === 'image/png' ? { logo: fromBase64Url(found.logo) } : {};
}
