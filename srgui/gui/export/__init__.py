"""Results as files: one picture, or all of them."""
