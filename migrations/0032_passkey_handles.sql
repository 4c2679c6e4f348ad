-- What a passkey names its owner by, and answers with. Passkeys made before tell it at their next use.
ALTER TABLE passkey ADD COLUMN user_handle TEXT;
