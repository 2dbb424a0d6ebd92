"""Where sequences end: what the user says of it, what packed sequences say, batch by batch."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import CaptureError, SchemaError
from ..schema import unknown

Mask = npt.NDArray[np.bool_]


class Padding:
    """Which steps of which stimulus are real, (stimulus, step) bool.

    Parameters
    ----------
    mask : array (stimulus, step) of bool, str or None
        True where a step is real; or the entry of dict stimuli that holds this (``"attention_mask"``).
    lengths : array (stimulus,) of int, str or None
        Number of steps, where padding stands behind them; or the entry of dict stimuli that holds them.

    Raises
    ------
    SchemaError
        Both given, neither bool nor whole numbers, or a stimulus without a single step.
    """

    def __init__(self, mask: Any = None, lengths: Any = None):
        if mask is not None and lengths is not None:
            raise SchemaError("mask, lengths: expected one of them, got both; they say the same, keep one")
        self.name = "mask" if mask is not None else "lengths"
        given = mask if mask is not None else lengths
        self.column = given if isinstance(given, str) else None
        self.is_given = given is not None
        self._given = None if given is None or self.column else self._read(given, 0)
        self._batches: list[Mask] = []
        self._batch: Mask | None = None
        self._start, self._n = 0, 0

    @property
    def columns(self) -> dict[str, Any]:
        """What has one value per stimulus, for the checks before a run."""
        return {} if self._given is None else {self.name: self._given}

    @property
    def longest(self) -> int | None:
        """Steps of the longest sequence, where that is known beforehand."""
        return None if self._given is None else int(np.flatnonzero(self._given.any(axis=0))[-1]) + 1

    @property
    def record(self) -> str:
        """What was given, for the record of a run: an entry's name, or a digest."""
        if self._given is None:
            return f"{self.name} {self.column!r}" if self.column else ""
        rows = blake2b(np.packbits(self._given, axis=1).tobytes(), digest_size=6)
        return f"{self.name} {self._given.shape} {rows.hexdigest()}"

    def begin(self, n: int, inputs: Any) -> None:
        """Start a batch of `n` stimuli."""
        self._start, self._n, self._batch = self._start + self._n, n, None
        if self.column is not None:
            self._batch = self._read(_entry(inputs, self.column, self.name), self._start)
        elif self._given is not None:
            self._batch = self._given[self._start : self._start + n]
        if self._batch is not None and len(self._batch) != n:
            there = self._start + len(self._batch)
            raise SchemaError(
                f"{self.name}: expected one row per stimulus, got {there} of at least {self._start + n}; "
                "pass those of exactly these stimuli, in the same order"
            )

    def rewind(self, start: int) -> None:
        """Go back to the stimulus of this place; what was known of the batches goes."""
        self._start, self._n, self._batches = start, 0, []

    def found(self, lengths: Any, layer: str, is_sorted: bool) -> None:
        """Take the lengths that a packed sequence has, in the order of the batch.

        Raises
        ------
        CaptureError
            They differ from what is known; or the sequences had to come sorted (`is_sorted`) and nothing
            tells whether the model sorted them, which would mix the stimuli up.
        """
        rows = _from_lengths(np.asarray(lengths))
        if self._batch is None:
            if is_sorted and len(set(np.asarray(lengths).tolist())) > 1:
                raise CaptureError(
                    f"layer {layer!r}: expected pack_padded_sequence(..., enforce_sorted=False), which keeps "
                    "the order of the stimuli, got sequences packed as sorted by length; where the stimuli "
                    "themselves are sorted, pass their lengths= so that this can be checked"
                )
            self._batch = rows
        elif not _same(self._batch, rows):
            known, here = _lengths(self._batch), _lengths(rows)
            at = int(np.flatnonzero(known != here)[0]) if (known != here).any() else 0
            what = f"{self.name}=" if self.is_given else "another layer"
            raise CaptureError(
                f"layer {layer!r}: expected the lengths that {what} has, {known[at]} steps of stimulus "
                f"{self._start + at}, got {here[at]} in its packed sequences; keep the order of the stimuli "
                "with pack_padded_sequence(..., enforce_sorted=False), and pass the lengths of these stimuli"
            )

    @property
    def is_known(self) -> bool:
        """Whether this batch's padding is known."""
        return self._batch is not None

    def valid(self, steps: int, layer: str) -> Mask | None:
        """Return (stimulus, step) of this batch cut or filled to `steps`; None where nothing is known.

        Raises
        ------
        CaptureError
            The layer has fewer steps than a sequence, or more than a mask tells of.
        """
        if self._batch is None:
            return None
        if self.name == "mask" and self.is_given and self._batch.shape[1] < steps:
            raise CaptureError(
                f"layer {layer!r}: expected a column of mask= for each of its {steps} steps, got "
                f"{self._batch.shape[1]}; pass the mask of these very stimuli, or leave this layer out "
                "of steps="
            )
        beyond = np.argwhere(self._batch[:, steps:])
        if len(beyond):
            row, step = beyond[-1].tolist()
            raise CaptureError(
                f"layer {layer!r}: expected a step for each that {self.name}= has, {steps + step + 1} of "
                f"stimulus {self._start + row}, got {steps}; leave this layer out of steps=, or capture it "
                "apart with steps and lengths of its own"
            )
        return _wide(self._batch, steps)

    def end(self) -> None:
        """Keep this batch's rows.

        Raises
        ------
        CaptureError
            They are known of some batches only.
        """
        if (self._batch is not None) != (len(self._batches) > 0) and self._start:
            raise CaptureError(
                f"lengths: expected packed sequences in every batch or in none, got another way for stimuli "
                f"{self._start} to {self._start + self._n - 1}; pass lengths= of all stimuli"
            )
        if self._batch is not None:
            self._batches.append(self._batch)

    def whole(self, steps: int) -> Mask | None:
        """Return the mask of all stimuli, (stimulus, `steps`); None where none is known."""
        if not self._batches:
            return None
        return np.concatenate([_wide(rows, steps) for rows in self._batches])

    def latest(self, steps: int) -> Mask | None:
        """Return the mask of the batch that came last: all of them after each batch would take its square."""
        return _wide(self._batches[-1], steps) if self._batches else None

    def _read(self, given: Any, start: int) -> Mask:
        values = np.asarray(given.detach().cpu() if hasattr(given, "detach") else given)
        is_mask = self.name == "mask"
        whole = values.dtype.kind in "biu" and (not is_mask or np.isin(values, (0, 1)).all())
        if not whole or values.ndim != 1 + is_mask:
            expected = "(stimulus, step) of bool" if is_mask else "(stimulus,) of whole numbers"
            raise SchemaError(
                f"{self.name}: expected an array {expected}, got shape {values.shape} of {values.dtype}; "
                "for example lengths=[5, 3, ...], or mask=tokens != pad"
            )
        rows = values.astype(bool) if is_mask else _from_lengths(values)
        empty = np.flatnonzero(~rows.any(axis=1))
        if len(empty):
            raise SchemaError(
                f"{self.name}: expected at least one step of every stimulus, got none of stimulus "
                f"{start + int(empty[0])} ({len(empty)} of {len(rows)}); leave these stimuli out"
            )
        return rows


def _entry(inputs: Any, column: str, name: str) -> Any:
    if not isinstance(inputs, Mapping):
        raise SchemaError(
            f"{name}: expected an array, as the stimuli are no dict with an entry {column!r}; pass "
            f"{name}=array"
        )
    if column not in inputs:
        raise unknown(f"entry of the stimuli for {name}=", column, inputs)
    return inputs[column]


def _from_lengths(lengths: npt.NDArray[Any]) -> Mask:
    rows: Mask = np.arange(max(int(lengths.max(initial=0)), 0)) < lengths[:, None]
    return rows


def _lengths(rows: Mask) -> npt.NDArray[Any]:
    return np.asarray(rows.sum(axis=1))


def _same(a: Mask, b: Mask) -> bool:
    steps = max(a.shape[1], b.shape[1])
    return bool((_wide(a, steps) == _wide(b, steps)).all())


def _wide(rows: Mask, steps: int) -> Mask:
    """Cut or fill rows to a number of steps; what is filled in is padding."""
    wide = np.zeros((len(rows), steps), dtype=bool)
    kept = min(steps, rows.shape[1])
    wide[:, :kept] = rows[:, :kept]
    return wide
