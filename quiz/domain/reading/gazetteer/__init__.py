"""What the reading rules know of the world beforehand: states, alliances, the press, titles, places and first names."""
