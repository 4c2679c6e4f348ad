/** A sealed ballot with what is needed to send it later, in base64url; kept on the device. */
export interface PreparedBallot {
  wave: string;
  block: string;
  ticketKey: string;
  nonce: string;
  blinded: string;
  inverse: string;
  ciphertext: string;
  /** The ticket, once the server stamped it. */
  signature?: string;
}
