import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { Stages } from '../../core/ground/audiences.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import { whoSeesWhat } from './who-sees-rows.ts';

interface Props {
  manifest: AnyManifest;
  stages: Partial<Stages>;
  language: StaffLanguage;
}

/** Everybody who gets to see anything, what exactly, and from when. */
export function WhoSeesWhat({ manifest, stages, language }: Props) {
  return (
    <ul class="who-sees">
      {whoSeesWhat(manifest, stages, language).map((row) => (
        <li>
          <strong>{row.who}</strong>
          <p>{row.what}</p>
          <p class="hint">{row.when}</p>
        </li>
      ))}
    </ul>
  );
}
