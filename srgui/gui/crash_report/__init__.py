"""What nobody expected: noticed, written to a log file, shown to the person."""
