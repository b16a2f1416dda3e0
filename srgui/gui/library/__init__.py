"""The opened pictures: what is known and kept of each, and the filmstrip."""
