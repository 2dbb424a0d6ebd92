"""Weights on disk or in memory: which checkpoints there are, and the state dict of each."""

import copy
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from numbers import Real
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from ..errors import CaptureError
from .choose import is_glob
from .extra import need_safetensors, need_torch

SAFE, TORCH = (".safetensors",), (".pt", ".pth", ".ckpt", ".bin")
NESTED = ("state_dict", "model_state_dict", "model")
PREFIXES = ("module.", "_orig_mod.")
_NUMBER = r"(\d+(?:\.\d+)?)"
_EPOCH = re.compile(rf"(?<![a-z])ep(?:och)?s?[-_=. ]?{_NUMBER}", re.IGNORECASE)
_ANY = re.compile(_NUMBER)
_REFUSED = re.compile(r"GLOBAL (\S+)|type (\S+)|class (\S+)")


@dataclass(frozen=True)
class Checkpoint:
    """One moment of training.

    Attributes
    ----------
    epoch : int or float
    source : path or mapping
        File, or state dict.
    place : int
        Where it stood among those given.
    """

    epoch: float
    source: Any
    place: int

    @property
    def name(self) -> str:
        """Name for messages."""
        return f"file {str(self.source)!r}" if isinstance(self.source, Path) else f"epoch {self.epoch}"


def find_checkpoints(checkpoints: Any, epochs: Sequence[float] | None) -> list[Checkpoint]:
    """List checkpoints in the order of their epochs.

    Parameters
    ----------
    checkpoints : mapping of epoch to path or state dict, list of these, path, or glob
    epochs : sequence of numbers, optional
        Of a list or glob (in the order of the list, or of the numbers in the names); by default the number
        in each file's name.

    Raises
    ------
    CaptureError
        None at all, no file there, a folder, an epoch that is no number, occurs twice, or is not known.
    """
    if isinstance(checkpoints, Mapping):
        found = _from_mapping(checkpoints, epochs)
    elif isinstance(checkpoints, str | PathLike):
        paths = _files(fspath(checkpoints))
        by_number = sorted(paths, key=lambda path: (_number(path) is None, _number(path) or 0, str(path)))
        found = _from_list(by_number, epochs)
    elif isinstance(checkpoints, Iterable):
        found = _from_list([_checked(one) for one in checkpoints], epochs)
    else:
        raise CaptureError(
            "checkpoints: expected {epoch: file or state dict}, a list of files, or a pattern such as "
            f"'runs/net/epoch_*.pt', got {type(checkpoints).__name__}"
        )
    if not found:
        raise CaptureError("checkpoints: expected at least one, got none; pass {epoch: file}")
    twice = [epoch for epoch, count in Counter(one.epoch for one in found).items() if count > 1]
    if twice:
        both = [one.name for one in found if one.epoch == twice[0]]
        raise CaptureError(
            f"checkpoints: expected each epoch once, got {twice[0]} for {' and '.join(both[:2])}; name the "
            "epochs with epochs=[...], or capture each run by itself and join them with rg.collect"
        )
    return sorted(found, key=lambda one: one.epoch)


def _from_mapping(checkpoints: Mapping[Any, Any], epochs: Sequence[float] | None) -> list[Checkpoint]:
    if epochs is not None:
        raise CaptureError("epochs: expected None, as the keys of checkpoints are the epochs; leave it out")
    wrong = [key for key in checkpoints if not _is_number(key)]
    if wrong:
        is_state = any(hasattr(value, "is_floating_point") for value in checkpoints.values())
        remedy = "one state dict is {0: state_dict}" if is_state else "pass {1: file, 2: file}"
        raise CaptureError(
            f"checkpoints: expected numbers of epochs as keys, got {wrong[0]!r} ({type(wrong[0]).__name__}); "
            f"{remedy}"
        )
    return [Checkpoint(_plain(key), _checked(one), k) for k, (key, one) in enumerate(checkpoints.items())]


def _from_list(sources: list[Any], epochs: Sequence[float] | None) -> list[Checkpoint]:
    if epochs is None:
        numbers = [_number(one) if isinstance(one, Path) else None for one in sources]
        unknown = [one for one, number in zip(sources, numbers, strict=True) if number is None]
        if unknown:
            got = f"{unknown[0].name!r}" if isinstance(unknown[0], Path) else "a state dict"
            raise CaptureError(
                f"checkpoints: expected the number of its epoch in the name of each file, got {got}; pass "
                "epochs=[...], or {epoch: file}"
            )
        return [
            Checkpoint(_plain(n), one, k) for k, (n, one) in enumerate(zip(numbers, sources, strict=True))
        ]
    given = list(epochs)
    wrong = [one for one in given if not _is_number(one)]
    if wrong or len(given) != len(sources):
        got = repr(wrong[0]) if wrong else str(len(given))
        raise CaptureError(
            f"epochs: expected {len(sources)} numbers, one per checkpoint, got {got}; pass those of exactly "
            "these checkpoints, in the same order"
        )
    return [Checkpoint(_plain(n), one, k) for k, (n, one) in enumerate(zip(given, sources, strict=True))]


def _is_number(value: Any) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool) and float(value) == float(value)


def _plain(number: Any) -> float:
    return int(number) if float(number).is_integer() else float(number)


def _number(path: Path) -> float | None:
    """Read the epoch in a file's name: the number behind "epoch", else the last one."""
    stem = path.stem
    named, numbers = _EPOCH.search(stem), _ANY.findall(stem)
    found = named[1] if named else numbers[-1] if numbers else None
    return None if found is None else float(found)


def _files(pattern: str) -> list[Path]:
    """List the files of a pattern, or the one file."""
    path = Path(pattern).expanduser()
    if not is_glob(pattern) or path.exists():
        return [_checked(path)]
    found = [one for one in Path(path.anchor).glob(str(path.relative_to(path.anchor))) if one.is_file()]
    found = [one for one in found if one.suffix in (*SAFE, *TORCH)]
    if not found:
        raise CaptureError(
            f"checkpoints: expected files of the pattern {pattern!r}, got none with the ending "
            f"{', '.join((*TORCH, *SAFE))}; the current folder is {str(Path.cwd())!r}"
        )
    return found


def _checked(source: Any) -> Any:
    """Return a path as `Path`, a state dict as it is."""
    if isinstance(source, Mapping):
        return source
    if not isinstance(source, str | PathLike):
        remedy = "pass its state_dict()" if hasattr(source, "state_dict") else "pass a path or a state dict"
        raise CaptureError(
            f"checkpoints: expected files or state dicts, got {type(source).__name__}; {remedy}"
        )
    path = Path(source).expanduser()
    if path.is_dir():
        raise CaptureError(
            f"checkpoints: expected a file, got the folder {str(path)!r}; pass a pattern of the files in it, "
            f"such as {str(path / 'epoch_*.pt')!r}"
        )
    if not path.exists():
        raise CaptureError(f"checkpoints: expected a file, got none at {str(path)!r}; check its name")
    return path


def read_state(one: Checkpoint) -> Mapping[str, Any]:
    """Read the state dict of a checkpoint, on the CPU and without running anything it holds.

    Raises
    ------
    CaptureError
        A file that cannot be read, that holds other objects than tensors, or no state dict.
    MissingExtra
        A .safetensors file without that library.
    """
    if not isinstance(one.source, Path):
        return _state_in(one.source, one.name)
    path = one.source
    if path.suffix in SAFE:
        safetensors = need_safetensors(path.name)
        try:
            return _state_in(safetensors.load_file(path), one.name)
        except CaptureError:
            raise
        except Exception as error:  # the library's own, and those of the file system
            raise CaptureError(_unreadable(one, error)) from error
    if path.suffix not in TORCH:
        raise CaptureError(
            f"{one.name}: expected one of {', '.join((*TORCH, *SAFE))}, got {path.suffix or 'no ending'!r}; "
            "save the weights with torch.save(model.state_dict(), 'net.pt')"
        )
    return _state_in(_load(one, path), one.name)


def _load(one: Checkpoint, path: Path) -> Any:
    torch = need_torch("capture_checkpoints")
    import pickle

    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        named = _REFUSED.search(str(error))
        if named is None and "weights" not in str(error).lower():
            raise CaptureError(_unreadable(one, error)) from error
        what = next((group for group in named.groups() if group), "") if named else ""
        got = f"{what.rstrip('.,')} in it" if what else "other Python objects in it"
        raise CaptureError(
            f"{one.name}: expected tensors, numbers and texts only, got {got}, which could run any program "
            "when it is loaded, so it was not; where you trust the file, load it yourself and save the "
            "weights alone: torch.save(model.state_dict(), 'weights.pt')"
        ) from error
    except Exception as error:  # a truncated zip gives any of five
        raise CaptureError(_unreadable(one, error)) from error


def _unreadable(one: Checkpoint, error: Exception) -> str:
    said = (str(error).strip() or type(error).__name__).splitlines()[0]
    return (
        f"{one.name}: expected saved weights, got a file that cannot be read ({said[:200]}); it may be cut "
        "off: copy or save it again"
    )


def _state_in(loaded: Any, name: str) -> Mapping[str, Any]:
    """Find the state dict in what was saved: itself, or an entry of a whole training's state."""
    if isinstance(loaded, Mapping):
        for key in NESTED:
            if isinstance(inner := loaded.get(key), Mapping) and _has_tensors(inner):
                return inner
        if _has_tensors(loaded):
            return loaded
    got = f"a {type(loaded).__name__}"
    if isinstance(loaded, Mapping):
        got = f"the entries {', '.join(map(repr, list(loaded)[:6])) or '(none)'}"
    raise CaptureError(
        f"{name}: expected a state dict, or one under {', '.join(map(repr, NESTED))}, got {got}; save it "
        "with torch.save(model.state_dict(), 'net.pt')"
    )


def _has_tensors(state: Mapping[Any, Any]) -> bool:
    tensor = need_torch("capture_checkpoints").Tensor
    return all(isinstance(name, str) for name in state) and any(isinstance(v, tensor) for v in state.values())


def without_prefixes(state: Mapping[str, Any], expected: set[str]) -> Mapping[str, Any]:
    """Drop what DataParallel and torch.compile put before every name, where the model's own lack it."""
    consume = need_torch("capture_checkpoints").nn.modules.utils.consume_prefix_in_state_dict_if_present
    names = [name for name in state if isinstance(name, str)]
    for _ in range(4):  # a compiled model in a parallel one, or the other way round
        prefix = next(
            (one for one in PREFIXES if names and all(name.startswith(one) for name in names)), None
        )
        if prefix is None or any(name in expected for name in names):
            break
        state = copy.copy(state)
        consume(state, prefix)
        names = list(state)
    return state
