"""Procedures as tables: states, events, and the time limits each row starts and ends."""
