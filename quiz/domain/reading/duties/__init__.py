"""Who belongs to which alliance and who owes what under it: the patterns and words that the rules for both share."""
