"""Well-known networks that srgui does not have, each small, as a person would add them."""
