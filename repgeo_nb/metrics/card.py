"""Convention cards: what has to be known of a metric before two of its numbers are compared."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..geometry import Sphere

CLAIMS = {
    "translation": "one vector added to all stimuli",
    "rotation": "units rotated or reflected",
    "scale": "all activations multiplied by one number",
    "linear": "any invertible linear map of the units",
    "repetition": "all units repeated k times and divided by sqrt(k)",
    "constants": "units added that never vary",
}
DISTANCE = "0 = the same representation, larger = further apart"


@dataclass(frozen=True)
class Card:
    """Convention card of a metric as it is set.

    Attributes
    ----------
    label, convention, unit
        What stands beside every number: name for people, estimator or preprocessing, unit of distances.
    range
        Least and largest distance.
    is_metric
        Whether distances obey the triangle inequality.
    invariant_to
        Changes of the units that leave every distance as it is: keys of `CLAIMS`, tested both ways.
    centring, widths
        What is subtracted; how layers of different widths meet.
    least_stimuli
        Fewer are refused.
    bias
        What too few stimuli do to the distances.
    sources
        Keys of `repgeo_nb.references.REFERENCES`.
    direction
        Which way the number reads.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rg.METRICS["angular_cka"].card.range
    '0 to pi'
    """

    label: str
    convention: str
    unit: str
    range: str
    is_metric: bool
    invariant_to: frozenset[str]
    centring: str
    widths: str
    least_stimuli: int
    bias: str
    sources: tuple[str, ...]
    direction: str = DISTANCE

    def line(self) -> str:
        """Card in one line, for printing under a table of numbers."""
        unit = f" {self.unit}" if self.unit else ""
        same = [claim for claim in CLAIMS if claim in self.invariant_to]
        return "; ".join(
            [
                f"{self.direction} (range {self.range}{unit})",
                "a metric" if self.is_metric else "no triangle inequality",
                f"the same under {', '.join(same)}" if same else "no invariance claimed",
                f"widths: {self.widths}",
                f"bias: {self.bias}",
            ]
        )

    def rows(self) -> dict[str, str]:
        """Card as heading -> text, for tables."""
        return {
            "convention": self.convention or "–",
            "direction": self.direction,
            "range": f"{self.range} {self.unit}".strip(),
            "metric": "yes" if self.is_metric else "no",
            "invariant to": ", ".join(claim for claim in CLAIMS if claim in self.invariant_to) or "–",
            "centring": self.centring,
            "widths": self.widths,
            "least stimuli": str(self.least_stimuli),
            "bias": self.bias,
        }


class card_of:  # noqa: N801 (a decorator)
    """Make `card` readable of a metric as it is set and, on its class, of its defaults."""

    def __init__(self, make: Callable[[Any], Card]) -> None:
        self.make = make
        self.__doc__ = make.__doc__

    def __get__(self, metric: Any, owner: type[Any]) -> Card:
        return self.make(owner() if metric is None else metric)


def find_card(metric: Any) -> Card:
    """Card of any metric; of an object without one, what its attributes say and "not stated" elsewhere."""
    card = getattr(metric, "card", None)
    if isinstance(card, Card):
        return card
    name = str(getattr(metric, "name", type(metric).__name__))
    on_sphere = isinstance(metric.geometry, Sphere)
    return Card(
        label=str(getattr(metric, "label", name)),
        convention=str(getattr(metric, "convention", "")),
        unit=str(getattr(metric, "unit", "rad" if on_sphere else "")),
        range="0 to pi" if on_sphere else "0 to infinity",
        is_metric=bool(getattr(metric, "is_metric", True)),
        invariant_to=frozenset(getattr(metric, "invariant_to", ())),
        centring="not stated",
        widths="not stated",
        least_stimuli=int(getattr(metric, "least_stimuli", 1)),
        bias="not stated",
        sources=tuple(getattr(metric, "sources", ())),
    )
