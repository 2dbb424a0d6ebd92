"""Trait types and checks whose refusals are errors of this package: expected, got, remedy."""

import math
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

import traitlets as t

from ..errors import RepgeoError, UnknownName
from ..schema.names import near

# Both are TraitErrors too: `hold_trait_notifications` rolls a group of assignments back for nothing else,
# and a refused value must leave the figure as it was.


class UnknownValue(UnknownName, t.TraitError):
    """A trait was given a name that the figure does not have."""


class BadValueError(RepgeoError, ValueError, t.TraitError):
    """A trait was given a value of the wrong type or range."""


class _Refuses:
    """Makes a trait type's own refusal (a wrong Python type) one of our errors."""

    name: str | None
    expects: str

    def error(self, _obj: Any, value: Any, _error: Any = None, _info: Any = None) -> NoReturn:
        raise bad(self.name or "value", self.expects, value)


class Text(_Refuses, t.Unicode):
    """A string."""

    expects = "a name (str)"


class Whole(_Refuses, t.Int):
    """An integer."""

    expects = "an integer"


class Truth(_Refuses, t.Bool):
    """True or False."""

    expects = "True or False"


class Items(_Refuses, t.List):
    """A list; its elements are checked by the figure, which knows the names."""

    expects = "a list"


class Mapping(_Refuses, t.Dict):
    """A dict or None."""

    expects = "a dict or None"


class Pair(_Refuses, t.List):
    """A [model, layer] pair or None."""

    expects = "a pair [model, layer] or None"


def bad(name: str, expected: str, got: Any, remedy: str = "") -> BadValueError:
    """Error for a value of the wrong kind."""
    return BadValueError(f"plot.{name}: expected {expected}, got {got!r}. {remedy}".rstrip())


def unknown(name: str, what: str, got: Any, known: Iterable[Any], remedy: str = "") -> UnknownValue:
    """Error for a name that does not exist, with the near ones first."""
    names = [str(k) for k in known]
    close = near(str(got), names)
    hint = f" Did you mean {' or '.join(map(repr, close))}?" if close else ""
    listed = ", ".join(names[:20]) + (", ..." if len(names) > 20 else "")
    return UnknownValue(f"plot.{name}: expected {what} ({listed}), got {got!r}.{hint} {remedy}".rstrip())


def one_of(name: str, got: Any, known: Sequence[Any], what: str = "one of", remedy: str = "") -> Any:
    """Return the value if it is among the known ones.

    Raises
    ------
    UnknownName
        Otherwise, listing the near ones.
    """
    if got in known and not isinstance(got, bool):
        return got
    raise unknown(name, what, got, known, remedy)


def names_of(name: str, got: Iterable[Any], known: Sequence[str], what: str) -> list[str]:
    """Return the names without repeats, each checked against the known ones."""
    return [one_of(name, value, known, what) for value in dict.fromkeys(got)]


def depth_range(name: str, got: Sequence[Any]) -> list[float]:
    """Return [lo, hi] as floats with 0 <= lo <= hi <= 1."""
    expected = "two numbers [lo, hi] with 0 <= lo <= hi <= 1 (0 is the first layer, 1 the last)"
    numbers = [float(v) for v in got if isinstance(v, int | float)]
    if len(got) != 2 or len(numbers) != 2 or not 0 <= numbers[0] <= numbers[1] <= 1:
        raise bad(name, expected, got)
    return numbers


def camera(name: str, got: dict[str, Any] | None) -> dict[str, float] | None:
    """Return the camera as floats: azimuth, elevation and a zoom above 0, as the view wrote them."""
    if got is None:
        return None
    keys = ("azimuth", "elevation", "zoom")
    expected = (
        "None (the view is searched) or {'azimuth': ..., 'elevation': ..., 'zoom': ...}, finite numbers"
    )
    fine = set(got) == set(keys) and all(
        isinstance(v, int | float) and math.isfinite(v) for v in got.values()
    )
    if not fine or got["zoom"] <= 0:
        raise bad(name, expected, got, "plot.state of a turned figure has one.")
    return {key: float(got[key]) for key in keys}


def own_bytes(value: Any, _widget: Any = None) -> Any:
    """Turn the memoryviews of a message into bytes, which outlive it and compare by content."""
    if isinstance(value, dict):
        return {key: own_bytes(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [own_bytes(v) for v in value]
    return bytes(value) if isinstance(value, memoryview | bytearray) else value
