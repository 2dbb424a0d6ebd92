"""What a figure of frames can show: the statistics by name, with how each is read."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import xarray as xr


@dataclass(frozen=True)
class Measure:
    """A statistic of frames as the figure draws it.

    Attributes
    ----------
    each : {"direction", "frame"}
        Whether every direction has a number, or all of them together one.
    scale : {"log", "linear"}
    low, high : float or None
        Ends of the axis that the statistic's definition fixes.
    level : float or None
        What is neither small nor large, drawn as a circle and as a dashed line.
    level_label, inside, outside : str
        What a number at, below and above the level says.
    convention : str
        The formula, in one line.
    """

    name: str
    label: str
    each: Literal["direction", "frame"]
    convention: str
    scale: Literal["log", "linear"] = "linear"
    low: float | None = None
    high: float | None = None
    level: float | None = None
    level_label: str = ""
    inside: str = ""
    outside: str = ""
    unit: str = ""

    def words(self) -> dict[str, Any]:
        """Everything but the numbers, as it travels."""
        return asdict(self)


RELATIVE = Measure(
    "relative_gain", "relative gain", "direction", "r = |Jv|² / (n² |v|²), n the gain of noise",
    scale="log", level=1.0, level_label="as noise", inside="invariant", outside="amplified",
)  # fmt: skip
GAIN = Measure(
    "gain", "gain", "direction", "a = |Jv| / |v|",
    scale="log", level=1.0, level_label="length kept", inside="shortened", outside="lengthened",
)  # fmt: skip
OF_FRAMES = (
    Measure("stable_rank", "stable rank", "frame", "Σs² / s₁²", low=0.0),
    Measure("participation_ratio", "participation ratio", "frame", "(Σs²)² / Σs⁴", low=0.0),
    Measure("similarity", "similarity to the input", "frame", "⟨G, H⟩ / (|G| |H|), not centred", low=0.0, high=1.0),
    Measure("coherence", "coherence", "frame", "largest |cos| of two directions", low=0.0, high=1.0),
    Measure("log_volume", "log volume", "frame", "Σ ln s"),
)  # fmt: skip


def computed(frames: xr.Dataset) -> list[tuple[Measure, xr.DataArray]]:
    """Every statistic that these frames have."""
    raise NotImplementedError
