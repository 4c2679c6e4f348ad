import type { Terms } from '../../core/ballot/amendments.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { StaffLanguage, Text } from '../../core/language/language.ts';

/** What the server says about the organisation: shown as text, trusted for nothing. */
export interface ServedOrganisation {
  name: string;
  introduction: Text | null;
  /** Path of the logo on this host. */
  logo: string | null;
  controller: string;
  contact: string;
  worksCouncil: string | null;
}

/** Answer of `POST /s/open` while the wave can be answered. */
export interface ServedOpen {
  state: 'open';
  wave: string;
  block: string;
  /** The block as the manifest binds it; null where the manifest itself holds the plan. */
  bound: { leaf: unknown; place: unknown; path: unknown } | null;
  /** The language of the invitation. */
  language: StaffLanguage;
  manifest: unknown;
  jws: string;
  /** Signed amendments, oldest first. */
  amendments: string[];
  organisation: ServedOrganisation;
}

/** Answer of `POST /s/open` before and after. */
export interface WaitingWave {
  state: 'not-yet' | 'closed' | 'cancelled' | 'released' | 'purged';
  wave: string;
  organisation: ServedOrganisation;
  /** ISO date or moment. */
  opens?: string;
  reason?: string;
}

export type ServedReply = ServedOpen | WaitingWave;

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
  definition: Definition;
  organisation: ServedOrganisation;
}
