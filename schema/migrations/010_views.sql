-- Tables of reconciled views: what the log comes to, kept up to date from it and dropped and rebuilt at will.
--
-- Columns are those of dataset.json (docs of each: schema/), nested values as JSON in the spelling they were written in.
-- `digest` tells a changed row from an unchanged one; view_state says which position of the log the tables stand at.

CREATE TABLE view_state (
  id boolean PRIMARY KEY DEFAULT true,
  position bigint NOT NULL,
  -- name and version of the program that made the rows
  program text NOT NULL,
  CONSTRAINT there_is_one_state CHECK (id)
);
INSERT INTO view_state (position, program) VALUES (0, '');

CREATE TABLE view_sources (
  "id" text PRIMARY KEY,
  "file" text,
  "title" text,
  "publisher" text,
  "author" text,
  "url" text,
  "language" text,
  "published" text,
  "published_basis" text,
  "sha256" text,
  "status" text,
  digest text NOT NULL
);

CREATE TABLE view_entities (
  "id" text PRIMARY KEY,
  "kind" text,
  "name" text,
  "aliases" json,
  "country" text,
  "roles" json,
  digest text NOT NULL
);

CREATE TABLE view_meetings (
  "id" text PRIMARY KEY,
  "form" text,
  "status" text,
  "date" text,
  "date_earliest" text,
  "date_latest" text,
  "date_basis" text,
  "weekday" text,
  "city" text,
  "country" text,
  "countries" json,
  "participants" json,
  "series" text,
  "ordinal" double precision,
  "sources" json,
  "origins" double precision,
  "support" text,
  digest text NOT NULL
);

CREATE TABLE view_visits (
  "id" text PRIMARY KEY,
  "visitor" json,
  "country" text,
  "city" text,
  "date" text,
  "date_earliest" text,
  "date_latest" text,
  "date_basis" text,
  "status" text,
  "sources" json,
  "origins" double precision,
  "support" text,
  digest text NOT NULL
);

CREATE TABLE view_agreements (
  "id" text PRIMARY KEY,
  "type" text,
  "status" text,
  "title" text,
  "parties" json,
  "countries" json,
  "signatories" json,
  "date" text,
  "date_earliest" text,
  "date_latest" text,
  "date_basis" text,
  "city" text,
  "country" text,
  "count" double precision,
  "sources" json,
  "origins" double precision,
  "support" text,
  digest text NOT NULL
);

CREATE TABLE view_purchases (
  "id" text PRIMARY KEY,
  "buyer" json,
  "seller" json,
  "items" json,
  "value" json,
  "signatories" json,
  "date" text,
  "date_earliest" text,
  "date_latest" text,
  "date_basis" text,
  "status" text,
  "deal" text,
  "sources" json,
  "origins" double precision,
  "support" text,
  digest text NOT NULL
);

CREATE TABLE view_facts (
  "id" text PRIMARY KEY,
  "record" text,
  "field" text,
  "value" json,
  "status" text,
  "rule" text,
  "argument" json,
  "origins" double precision,
  "support" text,
  "claims" json,
  "decisions" json,
  digest text NOT NULL
);

CREATE TABLE view_conflicts (
  "id" text PRIMARY KEY,
  "record" text,
  "field" text,
  "severity" text,
  "values" json,
  "resolution" text,
  digest text NOT NULL
);

CREATE TABLE view_findings (
  "id" text PRIMARY KEY,
  "check" text,
  "severity" text,
  "message" text,
  "records" json,
  "claims" json,
  digest text NOT NULL
);

CREATE TABLE view_redirects (
  "id" text PRIMARY KEY,
  "to" text,
  digest text NOT NULL
);

CREATE INDEX view_facts_of_record ON view_facts (record);
