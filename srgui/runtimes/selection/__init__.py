"""The measured choice among runtimes, its cache and its fallback."""
