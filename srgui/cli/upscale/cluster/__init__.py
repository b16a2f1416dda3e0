"""--scheduler: the pictures of a command, upscaled by the workers of a Dask cluster."""
