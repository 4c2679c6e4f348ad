/** The check words: their lists are long, and nobody needs them before there is a page. */
export { fingerprints, keyFingerprints } from '../../../core/ballot/fingerprint.ts';
