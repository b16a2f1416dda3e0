"""The main window, which creates and connects all parts."""
