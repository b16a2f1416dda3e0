"""Published networks of the papers, one layout a module."""
