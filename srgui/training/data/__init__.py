"""Training samples: originals, degradation, packing, prefetching."""
