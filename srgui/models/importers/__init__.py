"""Networks in the files of others: one layout a file."""
