"""The thread on which networks compute."""
