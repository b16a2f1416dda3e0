"""The picture on the screen, with zoom, pan, divider and loupe."""
