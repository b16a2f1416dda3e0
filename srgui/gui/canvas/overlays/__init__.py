"""The widgets over the picture."""
