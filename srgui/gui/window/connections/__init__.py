"""The connections between the parts of the window."""
