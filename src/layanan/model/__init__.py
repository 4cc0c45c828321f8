"""The nouns of the law: what a public-service app holds, one module per chapter of life.

What all of them share:

* A value says three things apart. None: nobody has recorded it. False, zero or an empty list: it is
  recorded that there is none. Anything else: there it is. A text that is not given is empty.
* Only what makes a thing that thing is required. What the law asks for may be missing, because a
  file that lacks it exists, and the rules have to say so.
* No name is needed. What names or describes a person is shown neither by ``repr`` nor in a fault.
* A list of the law is an enumeration with the law's letters (`layanan.model.terms`).
"""
