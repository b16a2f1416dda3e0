"""What the window works on: jobs, results and the threads that compute them."""
