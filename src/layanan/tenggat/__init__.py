"""The time limits of each law, one table per instrument, in article order."""
