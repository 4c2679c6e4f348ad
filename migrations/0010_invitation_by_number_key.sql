-- Personnel numbers are compared without spaces, leading zeros and case (numberKey in core), so the
-- index that finds a person in the lists of other waves holds them in that form.
DROP INDEX invitation_by_number;
CREATE INDEX invitation_by_number ON invitation (
  lower(ltrim(replace(number, ' ', ''), '0')),
  wave,
  block
);
