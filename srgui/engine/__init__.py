"""Picture + model -> steps: plan, tiles, events, and the upscaler itself."""
