"""The law: what each regulation says, in article order."""
