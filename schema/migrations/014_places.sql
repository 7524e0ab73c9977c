-- Which unit each mention of an article belongs to is remembered apart from what the article tells: notes and views are made anew.
UPDATE view_state SET position = 0, program = '';
