"""From a clause of the text to a statement that stands by itself: what it covers, when it was, who did it, in which words."""
