-- The works council sees its edition of a release from a day of its own, and of releases before this from the
-- day of management. The table is made anew because its check names one audience more.
CREATE TABLE release_stage_anew (
  wave TEXT NOT NULL REFERENCES wave (id),
  audience TEXT NOT NULL CHECK (audience IN ('hr', 'management', 'council', 'unit-heads', 'staff')),
  visible_from TEXT NOT NULL,
  PRIMARY KEY (wave, audience)
) STRICT, WITHOUT ROWID;
INSERT INTO release_stage_anew SELECT wave, audience, visible_from FROM release_stage;
INSERT INTO release_stage_anew SELECT wave, 'council', visible_from FROM release_stage WHERE audience = 'management';
DROP TABLE release_stage;
ALTER TABLE release_stage_anew RENAME TO release_stage;
