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


def renamed(old: dict[str, Any], new: dict[str, Any]) -> dict[str, str]:
    """Map the models of an old payload to those of a new one, by name or as checkpoints of one network.

    Checkpoints belong to one network by their column `run`, else by their name before the last "@".
    """
    known = {model["name"] for model in new["models"]}
    networks = _networks(new)
    found = {}
    for network, name in _networks(old).items():
        if name in known:
            found[name] = name
        elif network in networks:
            found[name] = networks[network]
    return found


def _networks(data: dict[str, Any]) -> dict[str, str]:
    """Return each model's network and name; models that share one stand by their own names."""
    named = [(_network(model), model["name"]) for model in data["models"]]
    often = [network for network, _ in named]
    return {network if often.count(network) == 1 else name: name for network, name in named}


def _network(model: dict[str, Any]) -> str:
    run = model["info"].get("run")
    return str(run) if run is not None else str(model["name"]).rpartition("@")[0] or str(model["name"])


def nulls(data: dict[str, Any]) -> list[str]:
    """Return the null models of any metric, the one to begin with first; "none" where there are none."""
    names = [null["name"] for each in data["views"] for null in each.get("nulls") or ()]
    return list(dict.fromkeys(names)) or [NO_NULL]


def last_frame(data: dict[str, Any]) -> Any:
    """Return the value of the last frame; None for a figure without frames."""
    return (data.get("sequence") or {"values": [None]})["values"][-1]


def surviving(old: dict[str, Any], new: dict[str, Any], state: dict[str, Any]) -> dict[str, Any]:
    """Return the present state in the names of a new payload, less what that does not have."""
    known = set(refs(new))
    names, layers = renamed(old, new), {layer for _, layer in known}
    metrics = [each["metric"] for each in new["views"]]
    metric = state["metric"] if state["metric"] in metrics else metrics[0]
    shown = view(new, metric)

    def moved(ref: Any) -> list[str] | None:
        there = (names.get(ref[0], ""), ref[1]) if ref else ("", "")
        return list(there) if there in known else None

    frames = (new.get("sequence") or {"values": []})["values"]
    return {
        "metric": metric,
        "null": first_known(state["null"], nulls(new)),
        "projection": first_known(state["projection"], [p["name"] for p in shown["projections"]]),
        "colour_by": first_known(state["colour_by"], colours(shown)),
        "hidden": [names[model] for model in state["hidden"] if model in names],
        "hidden_layers": [layer for layer in state["hidden_layers"] if layer in layers],
        "selected": [ref for ref in map(moved, state["selected"]) if ref],
        "hovered": moved(state["hovered"]),
        "hovered_with": moved(state["hovered_with"]),
        "frame": state["frame"] if state["frame"] in frames else last_frame(new),
    }


def colours(shown: dict[str, Any]) -> list[str]:
    """Return what this view can be coloured by: quantities it lacks (no target) are left out."""
    return [c for c in COLOURS if c in ("model", "depth", "distortion") or c in shown["numbers"]]


def first_known(value: str, known: list[str]) -> str:
    """Return the value where it is known, else the first that is."""
    return value if value in known else known[0]


def known_ref(ref: Any, known: Container[tuple[str, str]]) -> Any:
    """Return the [model, layer] where it is known, else None."""
    return ref if ref and tuple(ref) in known else None
