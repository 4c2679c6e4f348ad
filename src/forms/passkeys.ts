import * as z from 'zod';

const base64Url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]*$/);

/** As long as the name of a passkey may be (WebAuthn 7.1): 1023 bytes. */
const id = base64Url.max(1364);

const credential = {
  id,
  rawId: id,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.looseObject({}),
};

/** What a browser answers with a passkey; the library checks all of it again, byte by byte. */
export const authentication = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    authenticatorData: base64Url,
    signature: base64Url,
    userHandle: base64Url.optional(),
  }),
});

/** What a browser answers when it made a passkey. */
export const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    attestationObject: base64Url,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});

/** Where somebody begins who entered with a passkey. */
const enteredReply = z.strictObject({ start: z.string() });
export type EnteredReply = z.infer<typeof enteredReply>;
