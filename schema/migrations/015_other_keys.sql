-- Statements and numbered sessions are found by other keys: notes and views are made anew.
UPDATE view_state SET position = 0, program = '';
