"""The list of shortcuts, and what this program is."""
