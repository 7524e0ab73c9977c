-- Texts are found by numbers: notes and views are made anew.
UPDATE view_state SET position = 0, program = '';
