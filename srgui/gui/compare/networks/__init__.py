"""All networks compared on one picture."""
