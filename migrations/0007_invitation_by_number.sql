-- Finds a person in the lists of other waves when shared_staff is counted. Without it, every person
-- is compared with every other. What is in it was on the staff list: nothing here changes with use.
CREATE INDEX invitation_by_number ON invitation (number, wave, block);
