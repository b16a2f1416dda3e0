"""What the window looks like: colours, fonts, icons."""
