"""The shown picture and its run: what a person can ask for, and what there is to see."""
