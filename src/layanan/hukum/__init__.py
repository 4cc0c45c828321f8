"""The law itself: one rule after another, as its articles stand.

One package per instrument: its chapters of rules, its sanctions (``sanksi``) and its ledger. `law`
joins them. What is shared: `places` (the notation of provisions in tables), `attest` (duties only a
person can vouch for), `contoh` (lawful values the examples are derived from).

How a rule is written
---------------------

1. Find the provision's row in the ledger; it names the id, which is spelled from the citation.
2. Quote the provision in a comment, in your own words, directly above.
3. Write the judgement as a small function of the subject and a `layanan.rule.Context`. It yields
   `fail` where a recorded fact breaches the norm, `unrecorded` where the fact is missing, `review`
   where a person has to decide, `not_applicable` where the norm does not concern the subject, and
   nothing where it is met. It never raises and never guesses.
4. ``at`` is the place inside the subject; what surrounds the subject is ``context.enclosing(cls)``.
5. A last day is `layanan.rule.timely`, or ``context.in_time``; a recurring duty
   ``context.each_time``. Neither computes a date of its own.
6. A list of the law is one function and a tuple of rules; a duty no data can show is one call of
   `layanan.hukum.attest.attested`.
7. A provision of the regulation that repeats the law goes into ``also``; the report then shows the
   sanctions of both, and before 30 October 2012 those of the law alone.
8. The lawful and the unlawful example differ in the one thing the rule is about
   (``evolve(CONTOH, field=...)``). Functions are module-level or `functools.partial`, so that rules
   can be pickled.
9. The chapter ends with ``RULES``, one explicit tuple in article order.
"""
