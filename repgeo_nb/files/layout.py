"""How a capture lies in a zarr store, and the record of its run by which it resumes.

Each layer is an array (stimulus, [step,] unit) in the root, a chunk for each batch, not compressed, with a
checksum. Beside them stand the columns of the stimuli. The group `CONTROL` holds what this package alone
reads:

- ``done`` (batch,): 1 once every layer of that batch is written; a chunk of its own each, so that a flag is
  there or not, and never half;
- ``content`` (stimulus, 6): digests of the stimuli, as bytes;
- ``scale/<layer>`` (2, unit): mean and scale of a layer that is stored in half precision;
- attrs ``run``: what the numbers depend on (`Run`).
"""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ..errors import StorageError

CONTROL = ".repgeo"  # no name of a torch module begins so
FORMAT = 1


@dataclass(frozen=True)
class Run:
    """What a capture's numbers depend on, as far as it is known before the first batch."""

    model: str
    """Module path and class."""
    settings: str
    """Digest of what its modules say of themselves."""
    weights: str
    """Digest of parameters and buffers."""
    layers: str
    """The choice, as JSON."""
    reducer: str
    steps: str
    padding: str
    """What tells of it: an entry of the stimuli, or a digest of a mask or lengths."""
    dtype: str
    """"as captured" or "float16"."""
    batch_size: int
    n_stimuli: int | None
    stimulus: str
    """Digest of the given ids, "" where ids are the content."""
    name: str
    format: int = FORMAT

    def to_json(self) -> str:
        """Text for the store's attrs."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: Any, where: str) -> "Run":
        """Read the record of a run.

        Raises
        ------
        StorageError
            For text that is no such record.
        """
        try:
            found = json.loads(text)
            return cls(**{one.name: found[one.name] for one in fields(cls)})
        except (TypeError, ValueError, KeyError) as error:
            raise StorageError(
                f"{where}: expected the record of a capture, got something else; write to another place"
            ) from error

    def differences(self, other: "Run") -> list[str]:
        """Say what another run has otherwise."""
        pairs = ((one.name, getattr(self, one.name), getattr(other, one.name)) for one in fields(self))
        return [
            f"{name}: {_short(theirs)} there, {_short(ours)} now"
            for name, ours, theirs in pairs
            if ours != theirs
        ]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def is_finished(path: Path, control: Any) -> bool:
    """Whether a capture's last steps are done: the mark in its record, then the one list of all metadata."""
    listed = json.loads((path / "zarr.json").read_text()).get("consolidated_metadata")
    return bool(control.attrs.get("finished", False)) and bool(listed)


def batches_of(total: int, batch_size: int) -> int:
    """Batches that so many stimuli make.

    Examples
    --------
    >>> batches_of(10, 4)
    3
    """
    return -(-total // batch_size)
