"""Questions over several tables, answered read-only as frozen rows, in a fixed number of queries."""
