"""The panel with the settings."""
