"""Every speed and size bound with the value measured here.

Run ``python -m tests.benchmarks [part of a file's name ...]``. Each ``bench_*.py`` beside this file has
``rows()``: an iterable of ``(name, value, bound, ok)``. Value and bound are texts with their unit; ``ok`` is
True, False, or None for a figure without a bound. How ratios are taken: process CPU time, one thread, the
minimum of interleaved repeats.
"""

import os

# before numpy or torch start their pools
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import importlib
import sys
import time
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

Row = tuple[str, object, object, bool | None]
HEAD: Row = ("benchmark", "measured", "bound", None)


def modules(parts: Iterable[str] = ()) -> Iterator[str]:
    """Names of the benchmark modules whose file name contains one of the parts (all without parts)."""
    wanted = tuple(parts)
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not wanted or any(part in file.stem for part in wanted):
            yield f"{__package__}.{file.stem}"


def measure(name: str) -> list[Row]:
    """The rows of one module; a fault becomes a row of its own, so that the others are still measured."""
    try:
        return [tuple(row) for row in importlib.import_module(name).rows()]
    except Exception as error:
        traceback.print_exc()
        return [(name.rsplit(".", 1)[-1], f"{type(error).__name__}: {error}", "to run", False)]


def table(rows: list[Row]) -> str:
    """The rows in aligned columns, closing with ok, OVER, or nothing where there is no bound."""
    marks = {True: "ok", False: "OVER", None: ""}
    cells = [[str(row[0]), str(row[1]), str(row[2]), marks[row[3]]] for row in [HEAD, *rows]]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    lines = ["  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) for line in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in lines)


def main(parts: list[str]) -> int:
    """Print the table; 1 when a bound was missed or nothing was measured."""
    began = time.perf_counter()
    rows: list[Row] = []
    for name in modules(parts):
        print(f"... {name.rsplit('.', 1)[-1]}", file=sys.stderr, flush=True)
        rows += measure(name)
    if not rows:
        print(f"no benchmark matches {parts}", file=sys.stderr)
        return 1
    print(table(rows))
    missed = sum(row[3] is False for row in rows)
    print(f"\n{len(rows)} figures, {missed} over their bound, {time.perf_counter() - began:.0f} s")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
