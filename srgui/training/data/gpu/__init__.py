"""Training data made on the device that trains: nothing waits for the processor."""
