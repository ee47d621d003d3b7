"""How well stories are read, measured against texts that people have annotated."""
