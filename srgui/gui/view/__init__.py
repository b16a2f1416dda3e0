"""Looking at pictures: the canvas and what it paints with."""
