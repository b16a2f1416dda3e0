"""The start page, and the announcement of a drop."""
