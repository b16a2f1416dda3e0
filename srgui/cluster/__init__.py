"""The same work on a Dask cluster: connection, submission, workers, and pictures in bands."""
