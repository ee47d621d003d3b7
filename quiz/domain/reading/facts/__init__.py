"""The rules that propose facts, one file per kind of fact."""
