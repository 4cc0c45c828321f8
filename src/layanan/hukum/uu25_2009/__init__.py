"""UU 25/2009 on public service: rules by chapter, sanctions, and the ledger of its provisions."""
