"""The shown picture and its run, without any widget."""
