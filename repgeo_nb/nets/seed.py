"""Weights that depend on their seed alone."""

from collections.abc import Iterator
from contextlib import contextmanager

from ..capture.extra import need_torch


@contextmanager
def seeded(seed: int | None) -> Iterator[None]:
    """Seed torch's CPU generator inside and give it back as it was (not at all for None)."""
    torch = need_torch("rg.nets")
    if seed is None:
        yield
        return
    with torch.random.fork_rng(devices=[]):
        torch.random.default_generator.manual_seed(seed)
        yield
