"""The shell command `repgeo-nb`: a first figure without a notebook, and the tutorials in a folder."""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import __version__
from .errors import ExportError, MissingExtra, RepgeoError

PACKAGE = Path(__file__).parent
DEMO_FILE = "repgeo_demo.html"
TRAINED = ("resnet8_w8_s0", "resnet8_w4_s0", "plain8_w8_s0", "vgg6_w8_s0")
METRICS = (
    "angular_cka",
    "rdm_angle",
    "stress",
)  # of the demo's figure; all three take resampled stimuli at once
RESAMPLES, NULLS = 120, 40  # enough for a first look, in a good second a metric
LAB_FOLDER = "repgeo_notebooks"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code (0 done, 1 refused with a message, 2 wrong usage).

    Parameters
    ----------
    arguments
        Words after `repgeo-nb`; None takes them from the shell.
    """
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except RepgeoError as error:
        print(f"repgeo-nb: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # `repgeo-nb demo | head` has seen enough; nothing more can be printed
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("repgeo-nb: stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="repgeo-nb", description="Geometry of neural-network representations."
    )
    parser.add_argument("--version", action="version", version=f"repgeo-nb {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")

    demo = commands.add_parser("demo", help="print the path table and write a figure that opens offline")
    demo.add_argument(
        "--live", action="store_true", help="train a small network and capture it (needs torch)"
    )
    demo.add_argument(
        "--out", metavar="FILE", type=Path, default=Path(DEMO_FILE), help="default: %(default)s"
    )
    demo.add_argument("--no-open", action="store_true", help="do not open the page in a browser")
    demo.set_defaults(run=_demo)

    lab = commands.add_parser("lab", help="copy the notebooks to a folder and open JupyterLab there")
    lab.add_argument(
        "folder", metavar="DIR", nargs="?", type=Path, default=Path(LAB_FOLDER), help="default: %(default)s"
    )
    lab.add_argument("--no-open", action="store_true", help="copy only")
    lab.set_defaults(run=_lab)
    return parser


# ---- demo


def _demo(options: argparse.Namespace) -> int:
    import repgeo_nb as rg

    shown = None if options.live else list(TRAINED)
    title = None if options.live else "Four networks on their way from pixels to digits"
    acts = _live() if options.live else rg.datasets.digits_paths(models=shown)
    every = {name: rg.path(acts, metric=name, target="label", model=shown) for name in METRICS}
    paths = every[METRICS[0]]
    print(paths)
    if isinstance(paths, rg.Paths):
        print(f"\n{next(iter(paths.values()))}")  # the layers of one model, too
    intervals = {name: rg.bootstrap(path, n=RESAMPLES) for name, path in every.items()}
    nulls = {name: rg.nulls(path, n=NULLS) for name, path in every.items()}
    plot = rg.plot_paths(every, title=title, intervals=intervals, nulls=nulls)
    written = plot.to_html(options.out)
    print(f"\nThe figure is in {written} (opens offline).")
    if not options.no_open:
        _open(written)
    return 0


def _open(file: Path) -> None:
    """Open the page in the reader's browser, where there is a display to show it on."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        print("There is no display here: open the file in a browser.")
    elif not webbrowser.open(file.resolve().as_uri()):
        print("No browser could be started: open the file by hand.")


def _live() -> Any:
    """Train a small ResNet on the digits, and capture its layers on the test images."""
    _need("torch", "repgeo-nb demo --live", "torch")
    _need("sklearn", "repgeo-nb demo --live", "lab")
    import repgeo_nb as rg

    from .datasets.make_digits_paths import EPOCHS, prepare

    data = prepare()
    print(f"Training a ResNet-8 on {len(data['train_x'])} digits ...", flush=True)
    net = rg.nets.fit(rg.nets.resnet8(width=8, seed=0), data["train_x"], data["train_y"], epochs=EPOCHS)
    accuracy = rg.nets.accuracy(net, data["test_x"], data["test_y"])
    print(
        f"{accuracy:.1%} of {len(data['test_x'])} test images are right. Capturing its layers ...\n",
        flush=True,
    )
    acts = rg.capture(
        net,
        data["test_x"],
        layers="blocks",
        labels=data["test_y"],
        stimulus=data["stimulus"],
        name="ResNet-8",
    )
    return acts.assign_coords(accuracy=accuracy)


# ---- lab


def _lab(options: argparse.Namespace) -> int:
    copied, kept = copy_notebooks(options.folder)
    for name in copied:
        print(f"copied {options.folder / name}")
    for name in kept:
        print(f"kept   {options.folder / name} (yours differs; give another folder for a fresh copy)")
    if options.no_open:
        return 0
    _need("jupyterlab", "repgeo-nb lab", "lab")
    first = next(iter(sorted(options.folder.glob("*.ipynb"))), options.folder)
    return subprocess.call([sys.executable, "-m", "jupyterlab", str(first.resolve())])  # noqa: S603


def copy_notebooks(folder: Path) -> tuple[list[str], list[str]]:
    """Copy the shipped notebooks into a folder; a file that is there and differs is the user's and stays.

    Returns
    -------
    copied, kept
        Names, relative to the folder.

    Raises
    ------
    ExportError
        If the folder cannot be made or written to.
    """
    source = notebooks()
    copied, kept = [], []
    try:
        for file in sorted(f for f in source.rglob("*") if f.is_file()):
            name = file.relative_to(source)
            if any(part.startswith((".", "__")) for part in name.parts):
                continue  # checkpoints and caches of a checkout
            target = folder / name
            if target.exists():
                if target.read_bytes() != file.read_bytes():
                    kept.append(str(name))
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
            copied.append(str(name))
    except OSError as error:
        raise ExportError(
            f"expected a folder that can be written, got {str(folder)!r}: {error.strerror or error}. "
            "Choose another: repgeo-nb lab DIR"
        ) from error
    return copied, kept


def notebooks() -> Path:
    """Folder of the shipped notebooks: inside the wheel, or at the root of a checkout."""
    for folder in (PACKAGE / "notebooks", PACKAGE.parent / "notebooks"):
        if any(folder.glob("*.ipynb")):
            return folder
    raise ExportError(
        f"expected notebooks in {PACKAGE.parent}, got none. Reinstall repgeo-nb from its wheel."
    )


def _need(module: str, what: str, extra: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise MissingExtra(
            f"{what} needs {module}, which is not installed. Run: pip install 'repgeo-nb[{extra}]'"
        )


if __name__ == "__main__":
    raise SystemExit(main())
