"""How well the memory predicts what people recall, and what its schedule is worth beside others."""
