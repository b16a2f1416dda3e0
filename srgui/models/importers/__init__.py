"""Networks in third-party files, one layout per module."""
