"""Many pictures at once: the filmstrip, the export of all, files that change."""
