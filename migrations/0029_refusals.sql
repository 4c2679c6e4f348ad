-- A works council's refusal outlives the terms it was said of: fixing them anew does not unsay it. After
-- one, a wave opens by the council's own word, or once the employer wrote how the dispute was settled.
CREATE TABLE council_refusal (
  wave TEXT NOT NULL REFERENCES wave (id) ON DELETE CASCADE,
  decided_on TEXT NOT NULL,
  opinion TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by IN ('hr', 'council')),
  PRIMARY KEY (wave, decided_on)
) STRICT, WITHOUT ROWID;
INSERT INTO council_refusal (wave, decided_on, opinion, recorded_by)
SELECT wave, decided_on, opinion, recorded_by FROM council_decision WHERE kind = 'refused';
CREATE TABLE council_word (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  kind TEXT NOT NULL CHECK (kind IN ('consent', 'advice', 'none', 'refused', 'settled')),
  decided_on TEXT NOT NULL,
  opinion TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by IN ('hr', 'council'))
) STRICT, WITHOUT ROWID;
INSERT INTO council_word SELECT wave, kind, decided_on, opinion, recorded_by FROM council_decision;
DROP TABLE council_decision;
ALTER TABLE council_word RENAME TO council_decision;
