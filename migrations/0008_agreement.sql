-- What was agreed after a report is called an agreement everywhere.
ALTER TABLE agreed_action RENAME TO agreement;
CREATE INDEX agreement_by_wave ON agreement (wave);
