"""The pure core: plain Python without Django, clock, global randomness or input and output."""
