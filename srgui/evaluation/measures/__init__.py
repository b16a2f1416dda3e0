"""The measures of a result, and their table."""
