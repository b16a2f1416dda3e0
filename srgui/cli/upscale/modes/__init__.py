"""Special inputs and outputs, each plugged in at one place of the command."""
