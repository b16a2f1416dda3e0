"""Other inputs and outputs than picture files, each in place of the usual steps or around them."""
