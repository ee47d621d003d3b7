"""From words that somebody said to a claim that stands by itself: what it says, in which words, when, about whom."""
