"""The networks that can be chosen: the list, additions, and the dialog that manages them."""
