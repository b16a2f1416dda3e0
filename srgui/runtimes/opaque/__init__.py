"""Networks in other programs' formats, run by those programs' engines as they are."""
