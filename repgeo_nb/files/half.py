"""Half precision of the values of a layer: around each unit's mean, in units of its deviation."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST = 65504.0  # the largest number of half precision, whose smallest with all its digits is 6e-5
SIGMA = 2.0**-6  # what a deviation becomes: 4 million of them fit, and 11 digits hold down to 1/256 of one
LEAST = 1e-3  # of the layer's deviation: a unit that hardly moves at first may move as the others do later


@dataclass(frozen=True)
class Scale:
    """Mean and scale of every unit.

    Attributes
    ----------
    mean : array (unit,)
        In the type that the layer is read in.
    step : array (unit,)
        Powers of two, so that only half precision itself rounds.
    """

    mean: NDArray[np.floating[Any]]
    step: NDArray[np.floating[Any]]

    @classmethod
    def of(cls, rows: NDArray[np.floating[Any]]) -> "Scale":
        """Scale of the rows (row, unit) of a first batch.

        Examples
        --------
        >>> found = Scale.of(np.array([[1e5 - 1e-3, 5.0], [1e5 + 1e-3, 5.0]]))
        >>> found.mean.tolist(), found.step.tolist()
        ([100000.0, 5.0], [0.0625, 6.103515625e-05])
        """
        with np.errstate(invalid="ignore"):  # infinity, which nothing is stored of
            mean = rows.mean(axis=0, dtype=np.float64)
            deviation = (rows - mean).std(axis=0)
            whole = float(np.sqrt(np.square(deviation).mean()))
        known = whole if 0 < whole < np.inf else SIGMA  # one row, or NaN
        step = 2.0 ** np.round(np.log2(np.maximum(deviation, LEAST * known) / SIGMA))
        return cls(mean.astype(rows.dtype), step.astype(rows.dtype))

    def encoded(self, values: NDArray[Any]) -> NDArray[Any]:
        """Values (..., unit) in units of their scale, not yet rounded."""
        with np.errstate(invalid="ignore"):  # infinity less infinity is NaN, which is refused by name
            return np.asarray((values - self.mean) / self.step)

    def decoded(self, stored: NDArray[Any], unit: Any = slice(None)) -> NDArray[Any]:
        """Values of what was stored of some units."""
        found = stored.astype(self.mean.dtype)
        found *= self.step[unit]
        found += self.mean[unit]
        return found
