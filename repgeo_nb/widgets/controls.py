"""Traits that are controls: their tags, and the rows from which the page builds them."""

from collections.abc import Mapping
from typing import Any


def control(kind: str, label: str, order: int, options: Mapping[Any, str] | None = None) -> dict[str, Any]:
    """Tags of a trait that is a control; options are {value: text}, None takes them from the payload."""
    return {"sync": True, "control": kind, "label": label, "order": order, "options": options}


def texts(options: tuple[str, ...]) -> dict[str, str]:
    """Options whose texts are their own names."""
    return {value: value.replace("_", " ") for value in options}


def row(name: str, tags: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the page is told of one control."""
    options = tags["options"]
    listed = None if options is None else [{"value": v, "label": text} for v, text in options.items()]
    kept = {key: tags[key] for key in ("label", "order")}
    return {"trait": name, "kind": tags["control"], "options": listed, **kept}
