"""Axes of a stimulus manifold: intervals and circles, with the quadrature rule of each."""

from __future__ import annotations  # readable signatures in help()

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError
from ..schema.names import RESERVED

Floats = NDArray[np.float64]
RULES = ("gauss", "cells")
# further names that labelled frames of a manifold use for their own coordinates
TAKEN = RESERVED | {"weight", "direction", "direction_", "step", "units", "reason", "chart"}


@dataclass(frozen=True)
class Axis:
    """One parameter of a stimulus manifold: an interval, or a circle.

    Parameters
    ----------
    low, high : float
        Ends. They are never among the points of a grid on an interval, so that the parametrisation may be
        singular there (the poles of a sphere).
    periodic : bool
        Whether ``high`` is ``low`` again.
    unit : str
        Of the parameter, for pictures: ``"rad"``, ``"px"``.
    density : function or None
        Positive density of the measure, ``(n,) -> (n,)``: ``np.sin`` for the colatitude of a sphere. None
        is density 1, the plain parameter measure.

    Raises
    ------
    SchemaError
        Ends that are not finite, or not in order.

    Examples
    --------
    >>> nodes, weights = Axis(0, np.pi, density=np.sin).nodes(8)
    >>> round(float(weights.sum()), 9)
    2.0
    """

    low: float
    high: float
    periodic: bool = False
    unit: str = ""
    density: Callable[[Floats], Floats] | None = None

    def __post_init__(self) -> None:
        if not (np.isfinite(self.low) and np.isfinite(self.high) and self.low < self.high):
            raise SchemaError(
                f"axis: expected finite ends with low < high, got ({self.low}, {self.high}); map an endless "
                "parameter onto an interval first, for example u -> tan(u)"
            )

    @property
    def range(self) -> float:
        """Distance of the ends, one turn of a circle."""
        return float(self.high - self.low)

    def nodes(self, n: int, rule: str = "gauss") -> tuple[Floats, Floats]:
        """Quadrature nodes inside the axis and their weights, (n,) and (n,).

        A circle has n equal steps from ``low`` on (the trapezoid rule, of spectral accuracy there). An
        interval has Gauss-Legendre nodes (exact for polynomials below degree 2n), or with rule ``"cells"``
        the centres of n equal cells, which error falls with n^-2.
        """
        if self.periodic:
            nodes, weights = self.low + self.range * np.arange(n) / n, np.full(n, self.range / n)
        elif rule == "cells":
            nodes, weights = self.low + self.range * (np.arange(n) + 0.5) / n, np.full(n, self.range / n)
        else:
            at, share = np.polynomial.legendre.leggauss(n)
            nodes, weights = self.low + self.range * (at + 1) / 2, share * self.range / 2
        return nodes, weights * self.density_at(nodes)

    def density_at(self, u: Floats) -> Floats:
        """Density at values of the parameter, (n,) -> (n,)."""
        if self.density is None:
            return np.ones_like(u)
        found = np.asarray(self.density(u), dtype=np.float64)
        if found.shape != u.shape or not (np.isfinite(found).all() and (found >= 0).all()):
            raise SchemaError(
                f"axis: expected a density of finite values >= 0, one per value ({u.shape}), got shape "
                f"{found.shape}; pass a function of an array, for example density=np.sin on (0, pi)"
            )
        return found


def as_axes(axes: Mapping[str, Any]) -> dict[str, Axis]:
    """Read the argument ``axes`` of `rg.manifold`.

    Parameters
    ----------
    axes : mapping
        Name to ``(low, high)``, ``(low, high, "periodic")``, ``"periodic"`` (a turn of 2 pi), or `Axis`.

    Raises
    ------
    SchemaError
        Not a mapping, empty, a name that is reserved, or a value of another kind.
    """
    if not isinstance(axes, Mapping) or not axes:
        got = "an empty one" if isinstance(axes, Mapping) else type(axes).__name__
        raise SchemaError(
            f'axes: expected a mapping of at least one axis, got {got}; pass axes={{"x": (-1, 1), "angle": '
            '"periodic"}'
        )
    for name in axes:
        if not isinstance(name, str) or not name or name in TAKEN:
            raise SchemaError(
                f"axes: expected names that are free to become columns of the stimuli, got {name!r}; "
                f"rename it (taken are {', '.join(sorted(TAKEN))})"
            )
    return {name: _axis(name, value) for name, value in axes.items()}


def _axis(name: str, value: Any) -> Axis:
    if isinstance(value, Axis):
        return value
    if isinstance(value, str) and value == "periodic":
        return Axis(0.0, 2 * np.pi, periodic=True, unit="rad")
    items = list(value) if isinstance(value, tuple | list) else []
    is_circle = len(items) == 3 and items[2] == "periodic"
    if (len(items) == 2 or is_circle) and all(_is_number(end) for end in items[:2]):
        return Axis(float(items[0]), float(items[1]), periodic=is_circle)
    raise SchemaError(
        f'axis {name!r}: expected (low, high), (low, high, "periodic"), "periodic" or pullback.Axis(...), '
        f"got {value!r}"
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool)


def described(axes: Mapping[str, Axis]) -> list[dict[str, Any]]:
    """Axes as plain values, for the attribute ``axes`` of labelled frames."""
    return [
        {
            "name": name,
            "low": float(axis.low),
            "high": float(axis.high),
            "periodic": axis.periodic,
            "unit": axis.unit,
        }
        for name, axis in axes.items()
    ]
