"""Steps -> files: bands of rows or whole pictures, checked, never half-written."""
