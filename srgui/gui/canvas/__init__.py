"""The picture on the screen, with divider, zoom, pan and loupe."""
