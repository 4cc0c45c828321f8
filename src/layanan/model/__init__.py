"""The nouns of the law: what a public-service app holds, one module per chapter of life."""
