"""Who is what: the places of a sentence where a phrase beside a name says so."""
