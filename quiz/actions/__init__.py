"""Every change that touches more than one row: atomic, keyword-only, the moment given by the caller."""
