-- Every write that depends on a wave names the version it has read, and fails where another came first.
ALTER TABLE wave ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- Random, one per transaction: by it a write whose reply was lost finds its own line.
ALTER TABLE log ADD COLUMN mark TEXT;
CREATE UNIQUE INDEX log_by_mark ON log (mark) WHERE mark IS NOT NULL;

-- A line is written without its hash, which follows at once: see docs/decisions/one-way-to-write.md.
CREATE INDEX log_unchained ON log (position) WHERE hash = '';

CREATE INDEX wave_by_manifest ON wave (manifest_hash);
CREATE INDEX shared_staff_by_other ON shared_staff (other_wave);
