-- The work address by which a company account is known, only of members for whom it was filled in.
ALTER TABLE member ADD COLUMN email TEXT;
CREATE INDEX member_by_email ON member (email) WHERE email IS NOT NULL;
