"""Results handed on: the clipboard, files dragged out, animations, web pages."""
