"""Unexpected errors: caught, logged and shown."""
