"""TIME: which days an office works, how long a promise is, and when a limit falls due.

This package knows decrees and knows no nouns: it imports the kernel and nothing else.
"""
