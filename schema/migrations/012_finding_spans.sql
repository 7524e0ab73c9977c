-- The sentences that a finding is about.
ALTER TABLE view_findings ADD COLUMN "spans" json;

-- The rows above lack them: the views are made anew from the log.
UPDATE view_state SET position = 0, program = '';
