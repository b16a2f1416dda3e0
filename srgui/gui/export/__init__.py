"""The export of results as files: one picture, or all of them."""
