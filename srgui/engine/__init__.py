"""Picture + model -> steps: options, plan, tiling, devices and the upscaler itself."""
