"""What a payload holds, by name: the traits are checked against it."""

from collections.abc import Container
from typing import Any

COLOURS = ("model", "depth", "step", "turning_angle", "progress", "deviation", "distortion")
NO_NULL = "none"


def view(data: dict[str, Any], metric: str) -> dict[str, Any]:
    """Return the payload's view for this metric (the first where the name is still to be refused)."""
    return next((each for each in data["views"] if each["metric"] == metric), data["views"][0])


def refs(data: dict[str, Any]) -> list[tuple[str, str]]:
    """Every (model, layer), in the order of the paths."""
    return [(model["name"], layer["name"]) for model in data["models"] for layer in model["layers"]]


def nulls(data: dict[str, Any]) -> list[str]:
    """Return the null models of any metric, the one to begin with first; "none" where there are none."""
    names = [null["name"] for each in data["views"] for null in each.get("nulls") or ()]
    return list(dict.fromkeys(names)) or [NO_NULL]


def colours(shown: dict[str, Any]) -> list[str]:
    """Return what this view can be coloured by: quantities it lacks (no target) are left out."""
    return [c for c in COLOURS if c in ("model", "depth", "distortion") or c in shown["numbers"]]


def first_known(value: str, known: list[str]) -> str:
    """Return the value where it is known, else the first that is."""
    return value if value in known else known[0]


def known_ref(ref: Any, known: Container[tuple[str, str]]) -> Any:
    """Return the [model, layer] where it is known, else None."""
    return ref if ref and tuple(ref) in known else None
