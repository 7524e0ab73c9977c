-- Which article a source's text goes back to, so that claims can be counted by independent origin.
ALTER TABLE view_sources ADD COLUMN "origin" text;

-- The rows above lack it: the views are made anew from the log.
UPDATE view_state SET position = 0, program = '';
