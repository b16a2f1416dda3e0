"""Arrays turned into what a screen shows."""
