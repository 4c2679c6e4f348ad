import type { Terms } from '../../core/ballot/amendments.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { StaffLanguage, Text } from '../../core/language/language.ts';
import type { ServedOrganisation } from '../../forms/answering.ts';

/** An open wave after everything served was checked against the link. */
export interface OpenWave {
  id: string;
  block: string;
  group: { label: Text; headcount: number };
  sections: string[];
  language: StaffLanguage;
  manifest: AnyManifest;
  manifestHash: string;
  /** What holds now, after the amendments. */
  terms: Terms;
  /** Public key of the block's tickets, base64url. */
  ticketKey: string;
  /** The questions, in the languages that were asked for so far. */
  definition: Definition;
  /** Fetches the questions in another language of the wave, into the definition. */
  speak(language: StaffLanguage): Promise<Definition>;
  organisation: ServedOrganisation;
}
