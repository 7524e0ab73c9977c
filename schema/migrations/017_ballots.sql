-- Who has spoken for the days of undated articles is kept with those who spoke, and figures of deals are found by other keys: notes and views
-- are made anew.
UPDATE view_state SET position = 0, program = '';
