"""Training the networks: data, losses, schedules and the loop."""
