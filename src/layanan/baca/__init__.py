"""Reading what officials publish about a service, into the nouns of the law.

`layanan.waktu.bacaan` reads a phrase about time. This package reads fees and whole standards, which
need the model. What cannot be read with certainty comes back as a refusal with its reason, and the
published text is always kept beside what was read.
"""
