"""What a metric is, stated once."""

from typing import Any, Protocol, runtime_checkable

from ..geometry import Sphere

Array = Any


@runtime_checkable
class Metric(Protocol):
    """Turns activations into points of a geometry.

    Optional, and read with defaults where missing:

    - `name` (else the class's name), `label` (for people), `convention` (what has to be said beside every
      number), `unit` of the distances, `card` (a `card.Card`: claims and conventions, tested);
    - `table(matrices, names)`: distances of all pairs, where they can be had faster than from points;
    - `points(matrices, names)`: all points at once in one space, where that can be smaller than one by one;
    - `weighted_table(matrices, weights)`: distances (B, n, n) with the stimuli weighted by each row of
      `weights` (B, m), for the bootstrap; None where this setting has no weighted form.
    """

    geometry: Any

    def point(self, x: Array) -> Array:
        """Point of one representation, (stimulus, unit) -> array the geometry knows."""


def describe(metric: Any) -> dict[str, str]:
    """Name, label, convention, estimator and unit of a metric as text, with defaults for those left out."""
    name = str(getattr(metric, "name", type(metric).__name__))
    return {
        "metric": name,
        "label": str(getattr(metric, "label", name)),
        "convention": str(getattr(metric, "convention", "")),
        "estimator": str(getattr(metric, "estimator", "")),
        "unit": str(getattr(metric, "unit", "rad" if isinstance(metric.geometry, Sphere) else "")),
    }
