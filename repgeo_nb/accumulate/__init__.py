"""Distances between layers in one pass, from batches of stimuli that are never held together.

`Moments` sums products of units, from which linear CKA (biased and unbiased), Procrustes, the CCA family and
regression follow, whatever the batches; `BatchCKA` sums unbiased HSICs of batches, which takes far less
memory where units are many, and has error bars. Both have ``update(batch)``, ``merge(other)`` and
``result()``: any number of workers and any order of merging give the same numbers. Tensors of torch are
summed on their device, and only what is left of all of them comes to the host.

Examples
--------
>>> import numpy as np, repgeo_nb as rg
>>> x, y = np.random.default_rng(0).standard_normal((2, 1000, 8))
>>> halves = [rg.accumulate.Moments(), rg.accumulate.Moments()]
>>> for part, rows in zip(halves, (slice(0, 600), slice(600, None))):
...     for start in range(0, 600, 200):
...         if len(x[rows][start : start + 200]):
...             _ = part.update({"x": x[rows][start : start + 200], "y": y[rows][start : start + 200]})
>>> found = halves[0].merge(halves[1]).result("angular_cka")
>>> acts = rg.from_arrays({"x": x, "y": y}, stimulus=[str(i) for i in range(1000)])
>>> bool(np.allclose(found, rg.distances(acts), atol=1e-9))
True
"""

from ..metrics.place import Precision
from .batches import BatchCKA
from .moments import Moments, covers

__all__ = ["BatchCKA", "Moments", "Precision", "covers"]


def __dir__() -> list[str]:
    return sorted(__all__)
