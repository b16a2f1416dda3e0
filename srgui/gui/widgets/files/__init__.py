"""Fields and dialogs about files."""
