"""What a figure of frames can show: the statistics by name, with how each is read."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
import xarray as xr

from .. import frames as rgf

DEPENDENT = "the directions are dependent here: volume 0"
TOO_MANY = "more directions than units: volume 0 whatever the network does"


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
RANK = Measure("stable_rank", "stable rank", "frame", "Σs² / s₁²", low=0.0)
PARTICIPATION = Measure("participation_ratio", "participation ratio", "frame", "(Σs²)² / Σs⁴", low=0.0)
COHERENCE = Measure("coherence", "coherence", "frame", "largest |cos| of two directions", low=0.0, high=1.0)
VOLUME = Measure("log_volume", "log volume", "frame", "Σ ln s", unit="ln")


def _similarity_to(layer: str) -> Measure:
    convention = "⟨G, H⟩ / (|G| |H|) of Gram matrices, not centred"
    return Measure("similarity", f"similarity to {layer}", "frame", convention, low=0.0, high=1.0)


def computed(frames: xr.Dataset) -> list[tuple[Measure, xr.DataArray]]:
    """Every statistic that these frames have, the one which the figure begins with first.

    Raises
    ------
    SchemaError
        From the statistics: a dead layer has no relative gains, unknown norms at the input no gains.
    """
    found = [(RELATIVE, rgf.relative_gain(frames))] if "noise_gain" in frames.coords else []
    found += [(GAIN, rgf.gain(frames)), (RANK, rgf.stable_rank(frames))]
    found.append((PARTICIPATION, rgf.participation_ratio(frames)))
    found.append(_similarity(frames))
    if frames.sizes["direction"] > 1:
        found.append((COHERENCE, rgf.coherence(frames)))
    volume = _volume(frames)
    return found if volume is None else [*found, (VOLUME, volume)]


def _similarity(frames: xr.Dataset) -> tuple[Measure, xr.DataArray]:
    """Similarity of each layer's frame to that of the input, of the first layer where the input is none."""
    layers = rgf.layers(frames)
    first = "input" if "input" in layers else layers[0]
    values = rgf.gram_similarity(frames).sel(layer_=first)
    return _similarity_to("the input" if first == "input" else first), values


def _volume(frames: xr.Dataset) -> xr.DataArray | None:
    """Log volumes at the layers with units enough; NaN with the reason elsewhere, None where no layer has."""
    layers, k = rgf.layers(frames), frames.sizes["direction"]
    widths = {one: set[int]() for one in layers}
    for _, layer, frame in rgf.each(frames):
        widths[layer].add(frame.width)
    wide = [layer for layer in layers if min(widths[layer]) >= k]
    if not wide:
        return None
    values = rgf.log_volume(rgf.select(frames, layer=wide))
    reason = values["reason"].where(~np.isneginf(values), DEPENDENT)
    values = values.where(np.isfinite(values)).drop_vars("reason").reindex(layer=list(layers))
    reasons = reason.drop_vars("reason").reindex(layer=list(layers), fill_value=TOO_MANY)
    return values.assign_coords(reason=(values.dims, reasons.transpose(*values.dims).values.astype(str)))
