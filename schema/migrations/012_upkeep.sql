-- What reconciliation remembers between articles, so that one more article costs what it touches and not what the log holds.
--
-- A note is found by its kind and id, or by keys: hashes of what it has in common with others (words of a name, sides and
-- days of a happening, bands of a text). Notes follow from the log, like the views, and go with them.

CREATE TABLE upkeep_notes (
  kind text NOT NULL,
  id text NOT NULL,
  -- JSON in the spelling it was written in
  note text NOT NULL,
  keys bigint[] NOT NULL,
  PRIMARY KEY (kind, id)
);
-- what was put is looked for at once: no list of pending entries that every search would have to read
CREATE INDEX upkeep_notes_by_key ON upkeep_notes USING gin (keys) WITH (fastupdate = off);

-- decisions are few and all of them are wanted
CREATE INDEX events_decided ON events (position) WHERE type = 'decision';

UPDATE view_state SET position = 0, program = '';
