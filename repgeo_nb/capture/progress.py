"""A progress bar for work that takes more than a second, where somebody sees it."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

DELAY = 1.0  # seconds


def is_seen() -> bool:
    """Whether anybody is there to see a bar: a terminal, or a notebook."""
    if "ipykernel" in sys.modules and "IPython" in sys.modules:
        shell = sys.modules["IPython"].get_ipython()
        if shell is not None and hasattr(shell, "kernel"):
            return True
    return sys.stderr is not None and sys.stderr.isatty()


def say(progress: bool | None, text: str) -> None:
    """Write a line where a bar would be seen."""
    if text and (is_seen() if progress is None else progress):
        from tqdm import tqdm

        tqdm.write(text, file=sys.stderr)


@contextmanager
def progress_bar(
    progress: bool | None, total: int | None, what: str = "capture", unit: str = " stimuli"
) -> Iterator[Callable[..., None]]:
    """Yield a function that counts stimuli (or other units of work) done, with a note beside the bar.

    Parameters
    ----------
    progress : bool or None
        None shows a bar from the second second on, and only where it `is_seen`.
    total : int or None
        Stimuli in all, if known.
    what, unit : str
        What the bar says.
    """
    shown = is_seen() if progress is None else progress
    start, done = time.monotonic(), 0
    bar: Any = None

    def tick(n: int, note: str = "") -> None:
        nonlocal done, bar
        done += n
        if bar is not None:
            bar.set_postfix_str(note, refresh=False)
            bar.update(n)
        elif shown and done != total and (progress or time.monotonic() - start > DELAY):
            from tqdm import tqdm  # the text bar: a widget would be stored in the notebook's metadata

            bar = tqdm(total=total, initial=done, desc=what, unit=unit, leave=False, postfix=note or None)

    try:
        yield tick
    finally:
        if bar is not None:
            bar.close()
