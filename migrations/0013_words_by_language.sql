-- What HR writes itself is kept per language in rows, so that a language more is no column more.
CREATE TABLE introduction (
  language TEXT NOT NULL PRIMARY KEY,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO introduction (language, words)
  SELECT 'nl', introduction_nl FROM organisation WHERE introduction_nl <> '';
INSERT INTO introduction (language, words)
  SELECT 'en', introduction_en FROM organisation WHERE introduction_en <> '';
ALTER TABLE organisation DROP COLUMN introduction_nl;
ALTER TABLE organisation DROP COLUMN introduction_en;
UPDATE wave SET settings = json_set(
  settings,
  '$.coreValues',
  (
    SELECT json_group_array(
      json_object(
        'id', value ->> 'id',
        'name', json_object('nl', value ->> 'nl', 'en', value ->> 'en')
      )
    )
    FROM json_each(wave.settings, '$.coreValues')
  )
)
WHERE json_array_length(settings, '$.coreValues') > 0;
