"""The progress of a run: bar, log, TensorBoard and curves."""
