-- How many people stand in a block of one wave and in a block of another, counted when the later of
-- the two opens and both staff lists are there: "4 of 52 staff changed". Counts, no persons.
CREATE TABLE shared_staff (
  wave TEXT NOT NULL REFERENCES wave (id),
  block TEXT NOT NULL,
  other_wave TEXT NOT NULL REFERENCES wave (id),
  other_block TEXT NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (wave, block, other_wave, other_block)
) STRICT, WITHOUT ROWID;
