"""How the properties are tried: few examples by default, many on request.

``HYPOTHESIS_PROFILE=deep pytest`` tries a hundred times as hard; the default is small, the same on
every run, and stores nothing, so that a red build is red for everybody.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "default",
    max_examples=50,
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    # A busy machine is no reason to fail, and Hypothesis reads all modules of a new checkout first.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "deep",
    max_examples=5_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# Mutation testing runs the tests many times in one process.
settings.register_profile(
    "mutation",
    settings.get_profile("default"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
