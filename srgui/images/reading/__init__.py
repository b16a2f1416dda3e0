"""From a file to a Picture: discovery, recognition, the sandbox, and errors in words."""
