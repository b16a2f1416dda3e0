"""From a Picture or bands of rows to a file: atomic, checked, named."""
