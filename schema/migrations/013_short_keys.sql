-- The keys under which upkeep finds what it remembers are spelt otherwise, those of texts shorter: notes and views are made anew.
UPDATE view_state SET position = 0, program = '';
