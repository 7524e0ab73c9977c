-- The log: events, the words of articles, and the one row that says where the log stands.
--
-- Never edited after release: a change is a further numbered file. Every name is unqualified, so the log lives in the
-- first schema of the connection's search_path.
--
-- What the database itself enforces, whatever program is connected and whoever it connects as, while this schema stands:
--   an event is only ever added, directly after the last one, with the hash and the seal that follow from it;
--   an article's words are only ever added under their own SHA-256, and removed only where an event takes them down.

CREATE TABLE texts (
  sha256 text PRIMARY KEY,
  -- null once a take_down event has removed the words
  text text,
  -- position of the event that brought the words
  position bigint NOT NULL,
  CONSTRAINT text_lies_under_its_hash CHECK (text IS NULL OR sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);

CREATE INDEX texts_brought ON texts (position);

CREATE TABLE events (
  position bigint PRIMARY KEY,
  stream text NOT NULL,
  -- 1, 2, 3 … within the stream
  revision integer NOT NULL,
  type text NOT NULL,
  -- version of the type's payload
  version integer NOT NULL,
  event_id text NOT NULL,
  -- canonical JSON, kept as written: `json`, not `jsonb`
  payload json NOT NULL,
  hash text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  seal text NOT NULL,
  CONSTRAINT event_is_known_once UNIQUE (event_id),
  CONSTRAINT stream_counts_on UNIQUE (stream, revision),
  CONSTRAINT hashed_fields_hold_one_line CHECK (strpos(stream, E'\n') = 0 AND strpos(type, E'\n') = 0)
);

-- The text a source or take_down event names. By pattern and not by `->>`, which fails on a payload that holds U+0000
-- or half a surrogate pair anywhere; inside a JSON string the quotes would be escaped, so it finds the field alone.
CREATE FUNCTION named_text(payload json) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT substring(payload::text from '.*"text_sha256":"([0-9a-f]{64})"')
$$;

CREATE INDEX events_taken_down ON events (named_text(payload)) WHERE type = 'take_down';

CREATE TABLE log_head (
  id boolean PRIMARY KEY DEFAULT true,
  position bigint NOT NULL,
  hash text NOT NULL,
  seal text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT there_is_one_head CHECK (id)
);
INSERT INTO log_head (position, hash, seal, recorded_at) VALUES (0, repeat('0', 64), repeat('0', 64), '-infinity');

-- Begins an append: locks the head, and only then, in a later statement and so with a later view of the data, tells what
-- of the batch is known. One round trip: every one more is spent by all writers in turn. First comes the head's row.
CREATE FUNCTION begin_append(ids text[], shas text[], streams text[])
RETURNS TABLE (kind text, key text, at bigint, revision integer, kept boolean, seal text, recorded_at text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  -- a writer that stops inside is thrown out and its transaction undone
  PERFORM set_config('idle_in_transaction_session_timeout', '30s', true);
  RETURN QUERY SELECT 'head', h.hash, h.position, 0, true, h.seal,
    CASE WHEN isfinite(h.recorded_at) THEN to_char(h.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END
    FROM log_head h FOR UPDATE;
  RETURN QUERY SELECT 'event', e.event_id, e.position, e.revision, true, NULL, NULL FROM events e WHERE e.event_id = ANY(ids);
  RETURN QUERY SELECT 'text', t.sha256, t.position, e.revision, t.text IS NOT NULL, NULL, NULL
    FROM texts t LEFT JOIN events e ON e.position = t.position WHERE t.sha256 = ANY(shas);
  RETURN QUERY SELECT 'stream', s.stream, NULL::bigint, (SELECT max(e.revision) FROM events e WHERE e.stream = s.stream), true, NULL, NULL
    FROM unnest(streams) AS s (stream);
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the log is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'CC001';
END $$;

-- One link of each chain, as the program computes them (src/log/chain.ts).
CREATE FUNCTION link_hash(before text, at bigint, stream text, type text, version integer, payload text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(
    before || E'\n' || at || E'\n' || stream || E'\n' || type || E'\n' || version || E'\n' || payload, 'UTF8')), 'hex')
$$;
CREATE FUNCTION link_seal(before text, hash text, recorded_at timestamptz, recorded_by text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(
    before || E'\n' || hash || E'\n' || to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\n' || recorded_by,
    'UTF8')), 'hex')
$$;

-- Runs after every INSERT on events, with the rights of the owner: the writer itself may not touch the head.
CREATE FUNCTION advance_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  head record;
  bad record;
BEGIN
  -- a temporary table of the caller must not stand in for the head
  PERFORM set_config('search_path', quote_ident(TG_TABLE_SCHEMA) || ', pg_temp', true);
  SELECT * INTO head FROM log_head FOR UPDATE;
  SELECT * INTO bad FROM (
    SELECT a.*,
      head.position + row_number() OVER w AS next_position,
      lag(a.hash, 1, head.hash) OVER w AS hash_before,
      lag(a.seal, 1, head.seal) OVER w AS seal_before,
      lag(a.recorded_at, 1, head.recorded_at) OVER w AS recorded_before
    FROM added a WINDOW w AS (ORDER BY a.position)
  ) e
  WHERE e.position <> e.next_position OR e.recorded_at < e.recorded_before
    OR e.hash <> link_hash(e.hash_before, e.position, e.stream, e.type, e.version, e.payload::text)
    OR e.seal <> link_seal(e.seal_before, e.hash, e.recorded_at, e.recorded_by)
  ORDER BY e.position LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'an event at position % does not follow from the head at position %', bad.position, head.position USING ERRCODE = 'CC002';
  END IF;
  UPDATE log_head h SET position = a.position, hash = a.hash, seal = a.seal, recorded_at = a.recorded_at
    FROM (SELECT * FROM added ORDER BY position DESC LIMIT 1) a;
  RETURN NULL;
END $$;

-- The head moves inside advance_head and nowhere else.
CREATE FUNCTION guard_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 OR NEW.position < OLD.position THEN
    RAISE EXCEPTION 'UPDATE on log_head is refused: the log is append-only' USING ERRCODE = 'CC001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION guard_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text IS NOT NULL OR NEW.sha256 <> OLD.sha256 OR NEW.position <> OLD.position
    OR NOT EXISTS (SELECT FROM events WHERE type = 'take_down' AND named_text(payload) = OLD.sha256)
  THEN
    RAISE EXCEPTION 'UPDATE on texts is refused: words are removed by a take_down event alone' USING ERRCODE = 'CC001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER advance_head AFTER INSERT ON events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION advance_head();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard_text BEFORE UPDATE ON texts FOR EACH ROW EXECUTE FUNCTION guard_text();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON texts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard_head BEFORE UPDATE ON log_head FOR EACH ROW EXECUTE FUNCTION guard_head();
CREATE TRIGGER append_only BEFORE INSERT OR DELETE OR TRUNCATE ON log_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON concord_migrations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ALWAYS: also where session_replication_role is `replica`.
ALTER TABLE events ENABLE ALWAYS TRIGGER advance_head, ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE texts ENABLE ALWAYS TRIGGER guard_text, ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log_head ENABLE ALWAYS TRIGGER guard_head, ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE concord_migrations ENABLE ALWAYS TRIGGER append_only;
