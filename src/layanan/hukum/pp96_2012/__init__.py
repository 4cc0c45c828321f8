"""PP 96/2012, which carries the law out: rules by chapter, sanctions, and its ledger."""
