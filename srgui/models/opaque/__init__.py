"""Networks in other programs' formats: found out by running them, in the sandbox, and stored."""
