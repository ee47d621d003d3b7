"""What went from one actor to another: verbs and nouns of giving and getting with their parties."""
