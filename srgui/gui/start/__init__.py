"""Start-up: the application, its single instance, the check of the display."""
