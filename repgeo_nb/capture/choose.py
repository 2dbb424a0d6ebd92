"""Which layers are asked for: ``"all"``, ``"blocks"``, names, globs, or a list of these."""

import fnmatch
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import CaptureError
from .extra import need_torch
from .restore import wrapped

if TYPE_CHECKING:
    from torch import nn

INPUT, OUTPUT = "input", "output"
KEYWORDS = ("all", "blocks")
_GLOB = frozenset("*?[")


def module_names(model: "nn.Module") -> tuple[dict[Any, str], dict[str, list[str]]]:
    """Name of every module, each module once, and the further names of modules that are used under several.

    The model itself is ``output``. Wrappers have no name and add none (``module.``, ``_orig_mod.``). A
    module that is itself called ``input`` or ``output`` gets ``#module`` behind its name, since these two
    mean the model's.
    """
    names: dict[Any, str] = {}
    others: dict[str, list[str]] = {}
    for full, module in model.named_modules(remove_duplicate=False):
        if wrapped(module) is not None:
            continue
        name = _without_wrappers(model, full) if full else OUTPUT
        if full and name in (INPUT, OUTPUT):
            name += "#module"
        if module not in names:
            names[module] = name
        elif name != names[module]:
            others.setdefault(names[module], []).append(name)
    return names, others


def _without_wrappers(model: "nn.Module", full: str) -> str:
    """Drop the step from each wrapper to what it wraps."""
    kept: list[str] = []
    module: Any = model
    for part in full.split("."):
        if wrapped(module) is None:
            kept.append(part)
        module = module._modules[part]
    return ".".join(kept)


def blocks(model: "nn.Module") -> list[Any]:
    """Return the outermost modules with parameters, after opening the model and every container of layers.

    Opened are Sequential, ModuleList, ModuleDict, and any module that directly holds such containers, of two
    or more children with parameters, in which most of its own parameters are: what a residual block holds
    beside its main path (the convolution and norm of its shortcut) does not open it. Opened as well is what
    holds, at whatever depth, a stack of blocks: a ModuleList of two or more modules of one class that have
    parts (the encoder inside a classifier). Tables of embeddings do not count among the parameters.

    A Dropout between such tables and a stack, which puts out their sum, stands for the tables.
    """
    nn = need_torch("rg.capture").nn
    containers = (nn.Sequential, nn.ModuleList, nn.ModuleDict)

    def has_parameters(module: Any) -> bool:
        return next(module.parameters(), None) is not None

    def count(module: Any) -> int:
        tables = {id(part.weight) for part in module.modules() if isinstance(part, nn.Embedding)}
        return sum(one.numel() for one in module.parameters() if id(one) not in tables)

    def is_stack(module: Any) -> bool:
        parts = list(module) if isinstance(module, nn.ModuleList) else []
        return len(parts) > 1 and len(set(map(type, parts))) == 1 and all(map(has_parts, parts))

    def has_parts(module: Any) -> bool:
        return not isinstance(module, containers) and any(map(has_parameters, module.children()))

    def is_open(module: Any) -> bool:
        if isinstance(module, containers):
            return True
        held = [
            child
            for child in module.children()
            if isinstance(child, containers) and sum(map(has_parameters, child.children())) >= 2
        ]
        held += [part for part in module.modules() if is_stack(part) and part not in held]
        return bool(held) and 2 * sum(map(count, held)) >= count(module)

    def without_tables(children: list[Any]) -> list[Any]:
        before = children[: next((k for k, child in enumerate(children) if is_stack(child)), 0)]
        kinds = [nn.Embedding if isinstance(child, nn.Embedding) else type(child) for child in before]
        if nn.Embedding not in kinds or nn.Dropout not in kinds[kinds.index(nn.Embedding) :]:
            return children
        return [child for child in children if child not in before or not isinstance(child, nn.Embedding)]

    def walk(module: Any) -> Iterable[Any]:
        children = [_inner(child) for child in module.children()]
        kept = without_tables(children)
        for child in kept:
            if has_parameters(child):
                yield from walk(child) if is_open(child) else [child]
            elif len(kept) < len(children) and isinstance(child, nn.Dropout):
                yield child  # of the tables' sum

    return list(dict.fromkeys(walk(model)))


def _inner(module: Any) -> Any:
    while (inner := wrapped(module)) is not None:
        module = inner
    return module


def is_glob(pattern: str) -> bool:
    """Whether a pattern has wildcards."""
    return bool(_GLOB & set(pattern))


@dataclass(frozen=True)
class Choice:
    """What was asked for.

    Attributes
    ----------
    everything : bool
        Every output, once (``"all"``).
    last : bool
        The stimuli, and the model's output under the name of the module that made it (``"all"``,
        ``"blocks"``).
    names : frozenset of str
        Modules chosen by ``"blocks"``: every call of them.
    patterns : tuple of str
        Names and globs.
    """

    everything: bool
    last: bool
    names: frozenset[str]
    patterns: tuple[str, ...]

    def exact(self, name: str) -> bool:
        """Whether this very name was given: then it is kept even where it repeats another layer."""
        return name in self.patterns

    def wants(self, name: str) -> bool:
        """Whether an output belongs to it: ``fc``, a second call ``fc#1``, a further tensor ``fc:1.0``."""
        if self.exact(name):
            return True
        is_path = ":" in name
        if not is_path and (self.everything or name.split("#")[0] in self.names):
            return True
        return any(matches(pattern, name) for pattern in self.patterns if (":" in pattern) == is_path)

    @property
    def wants_paths(self) -> bool:
        """Whether tensors besides a module's first are asked for."""
        return any(":" in pattern for pattern in self.patterns)


def choose(model: "nn.Module", layers: str | Sequence[str], names: dict[Any, str]) -> Choice:
    """Read the argument ``layers``.

    Parameters
    ----------
    model : torch.nn.Module
    layers : str or list of str
        ``"all"``, ``"blocks"``, names, globs; a list joins them.
    names : dict
        From `module_names`.

    Raises
    ------
    CaptureError
        Something else than text. Names are checked after the first batch (`report.check_patterns`), as taps
        are met on the way.
    """
    asked = (
        [layers] if isinstance(layers, str) else list(layers) if isinstance(layers, Iterable) else [layers]
    )
    wrong = [one for one in asked if not isinstance(one, str)]
    if wrong or not asked:
        got = repr(wrong[0]) if wrong else "an empty list"
        raise CaptureError(
            f'layers: expected "blocks", "all", names or globs, got {got}; '
            'rg.layers(model, stimuli[:2], layers="all") shows what there is'
        )
    known = [INPUT, *names.values()]
    # in a list, a word that is also the name of a module means the module
    words = KEYWORDS if isinstance(layers, str) else tuple(word for word in KEYWORDS if word not in known)
    patterns = tuple(one for one in asked if one not in words)
    presets = set(asked) - set(patterns)
    chosen = frozenset(names[module] for module in blocks(model)) if "blocks" in presets else frozenset()
    return Choice("all" in presets, len(patterns) < len(asked), chosen, patterns)


def stem(pattern: str) -> str:
    """Return a pattern without its call (``#1``) and path (``:1.0``)."""
    name = pattern.split(":")[0]
    return name if name.endswith("#module") else name.split("#")[0]


def matches(pattern: str, name: str) -> bool:
    """Whether a name or glob means this name; the plain reading comes first, as a name may have a ``[``."""
    return pattern == name or (is_glob(pattern) and fnmatch.fnmatchcase(name, pattern))
