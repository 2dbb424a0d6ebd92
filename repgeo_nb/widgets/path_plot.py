"""The main figure as a notebook widget: traits, their checks, and the payload they are checked against.

The picture is a function of `_payload` (see `payload.py`) and of the traits below; Python never has to answer
a question for it to change. A trait with a `control` tag *is* a control: the front end builds its row of
controls from these tags, so a new one of a known kind needs a line here and nothing there.
"""

from typing import Any, ClassVar

import traitlets as t

from . import contents, sequence, values
from .base import POINTED, View
from .contents import COLOURS, NO_NULL
from .controls import control, row, texts
from .payload import payload
from .svg import figure_svg, text_table

N_AXES = {3: "3-D", 2: "2-D"}
LABELS = ("auto", "all", "off")


class PathPlot(View):
    """An interactive figure of paths; made by `plot_paths`.

    Every trait can be read, set and observed; a value that the figure does not have is refused when it is
    assigned, and the error lists the near names.

    Attributes
    ----------
    metric, projection : str
        One of those in the payload.
    n_axes : {3, 2}
        Dimension of the picture; 2-D is its own solution, not a flattened 3-D one.
    colour_by : {"model", "depth", "step", "turning_angle", "progress", "deviation", "distortion"}
    labels : {"auto", "all", "off"}
    hidden : list of str
        Models not drawn.
    depth_range : [float, float]
        Relative depths in [0, 1] of the layers drawn (0 is the first layer).
    hidden_layers : list of str
        Layer names not drawn, in every model that has them.
    intervals : bool
        Whether intervals are drawn: bands in the charts, ellipses on the stage (where the figure has them).
    null : str
        The null model drawn beside the paths' numbers, one of those the figure was given, or "none".
    frame : number or str or None
        Which frame of a sequence is shown, by its value (`plot.frame = 4`: epoch 4); None without a sequence.
    trails : bool
        Whether each layer draws the way it came through the frames before (where the figure has frames).
    selected : list of [model, layer]
    hovered, hovered_with : [model, layer] or None
        The layer pointed at; and the other one where a linked matrix has a pair of them hovered.
    selected_stimuli : list of str
        Stimulus ids, for views of stimuli linked to this one.
    camera : dict or None
        `{"azimuth", "elevation", "zoom"}`; None lets the figure search a good view.
    height : int
        Pixels of the stage; 0 chooses by width.
    theme : {"auto", "light", "dark"}
    views : list
        Reserved for prepared states with captions.
    """

    _STATE: ClassVar[tuple[str, ...]] = (
        "metric", "projection", "n_axes", "colour_by", "labels", "hidden", "depth_range", "hidden_layers",
        "intervals", "null", "frame", "trails", "selected", *POINTED, "selected_stimuli", "camera", "height",
        "theme", "views",
    )  # fmt: skip
    _SHIPPED: ClassVar[tuple[str, ...]] = ("_payload", "_controls")

    _controls = values.Items().tag(sync=True)

    metric = values.Text().tag(**control("menu", "Metric", 0))
    projection = values.Text("mds").tag(**control("segmented", "Projection", 1))
    n_axes = values.Whole(3).tag(**control("segmented", "Dimension", 2, N_AXES))
    colour_by = values.Text("model").tag(**control("menu", "Colour", 3, texts(COLOURS)))
    labels = values.Text("auto").tag(**control("menu", "Labels", 4, texts(LABELS)))
    depth_range = values.Items([0.0, 1.0]).tag(**control("range", "Depth", 5))
    hidden_layers = values.Items().tag(**control("checklist", "Layers", 6))
    intervals = values.Truth(True).tag(**control("toggle", "Intervals", 7))
    null = values.Text(NO_NULL).tag(**control("menu", "Null", 8))
    frame: Any = t.Any(None, allow_none=True).tag(**control("frames", "Frame", 9))
    trails = values.Truth(False).tag(**control("toggle", "Trails", 10))

    hidden = values.Items().tag(sync=True)
    selected_stimuli = values.Items().tag(sync=True)
    camera: Any = values.Mapping(default_value=None, allow_none=True).tag(sync=True)
    views = values.Items().tag(sync=True)

    def __init__(
        self,
        paths: Any,
        title: str | None = None,
        projections: Any = None,
        intervals: Any = None,
        nulls: Any = None,
        by: str | None = None,
        **state: Any,
    ) -> None:
        self._paths, self._title, self._projections, self._by = paths, title, projections, by
        if isinstance(intervals, bool):  # the trait of the same name
            state["intervals"], intervals = intervals, None
        self._check_names(state)
        data = payload(paths, title, projections, intervals, nulls, by)
        state.setdefault("metric", data["views"][0]["metric"])
        state.setdefault("frame", contents.last_frame(data))
        state.setdefault("null", contents.nulls(data)[0])
        # the names are checked once all are in place, so the order of the keywords does not matter
        super().__init__(_payload=data, **state)
        self._controls = self._gather_controls()

    # ---- what the figure knows

    @property
    def paths(self) -> Any:
        """The paths drawn; assigning others keeps the selection and the camera, and is one message.

        The points travel from the old picture to the new one, which is turned onto it. A model keeps its
        place by name, or as a checkpoint of the same network: by its column `run`, else by its name before
        the last "@" ("net@4" becomes "net@8"). Intervals and null models belong to the old paths and go with
        them.
        """
        return self._paths

    @paths.setter
    def paths(self, paths: Any) -> None:
        data = payload(paths, self._title, self._projections, sequence=self._by)
        kept = contents.surviving(self._payload, data, self._svg_state())
        with self.hold_sync(), self.hold_trait_notifications():
            self._payload = data
            for name, value in kept.items():
                setattr(self, name, value)
        self._paths = paths

    def _gather_controls(self) -> list[dict[str, Any]]:
        """One entry per trait with a `control` tag, in their order (traitlets lists by name)."""
        tagged = self.traits(control=lambda kind: kind is not None)
        rows = [row(name, trait.metadata) for name, trait in tagged.items()]
        return sorted(rows, key=lambda row: row["order"])

    # ---- checks, at assignment

    @t.validate("metric")
    def _check_metric(self, proposal: dict) -> str:
        known = [view["metric"] for view in self._payload["views"]]
        return values.one_of(
            "metric", proposal["value"], known, "a metric of this figure",
            "Give plot_paths the paths of several metrics, e.g. [rg.path(acts, a), rg.path(acts, b)].",
        )  # fmt: skip

    @t.validate("projection")
    def _check_projection(self, proposal: dict) -> str:
        known = [p["name"] for p in contents.view(self._payload, self.metric)["projections"]]
        return values.one_of(
            "projection", proposal["value"], known, "a projection of this figure",
            "plot_paths(..., projections=[...]) chooses them; rg.PROJECTIONS lists all.",
        )  # fmt: skip

    @t.validate("n_axes")
    def _check_n_axes(self, proposal: dict) -> int:
        return values.one_of("n_axes", proposal["value"], tuple(N_AXES), "a dimension")

    @t.validate("colour_by")
    def _check_colour_by(self, proposal: dict) -> str:
        known = contents.colours(contents.view(self._payload, self.metric))
        remedy = "Progress and deviation need a target: rg.path(acts, target=...)."
        return values.one_of(
            "colour_by", proposal["value"], known, "what to colour by", "" if "progress" in known else remedy
        )

    @t.validate("labels")
    def _check_labels(self, proposal: dict) -> str:
        return values.one_of("labels", proposal["value"], LABELS, "which labels to show")

    @t.validate("null")
    def _check_null(self, proposal: dict) -> str:
        remedy = "Give plot_paths null models: nulls=rg.nulls(paths)."
        known = dict.fromkeys([*contents.nulls(self._payload), NO_NULL])
        remedy = remedy if len(known) == 1 else ""
        return values.one_of("null", proposal["value"], list(known), "a null model of this figure", remedy)

    @t.validate("frame")
    def _check_frame(self, proposal: dict) -> Any:
        known = sequence.frames(self._payload)
        if proposal["value"] in known:
            return known[known.index(proposal["value"])]
        if not known and proposal["value"] is None:
            return None
        remedy = "" if known else "rg.plot_paths(paths, sequence='epoch') puts checkpoints into frames."
        raise values.unknown("frame", "a frame of this figure", proposal["value"], known or ["none"], remedy)

    @t.validate("depth_range")
    def _check_depth_range(self, proposal: dict) -> list[float]:
        return values.depth_range("depth_range", proposal["value"])

    @t.validate("hidden")
    def _check_hidden(self, proposal: dict) -> list[str]:
        known = [model["name"] for model in self._payload["models"]]
        return values.names_of("hidden", proposal["value"], known, "models of this figure")

    @t.validate("hidden_layers")
    def _check_hidden_layers(self, proposal: dict) -> list[str]:
        known = list(dict.fromkeys(layer for _, layer in self.refs))
        return values.names_of("hidden_layers", proposal["value"], known, "layers of this figure")

    @t.validate("selected_stimuli")
    def _check_selected_stimuli(self, proposal: dict) -> list[str]:
        if not all(isinstance(s, str) for s in proposal["value"]):
            raise values.bad("selected_stimuli", "stimulus ids (str)", proposal["value"])
        return list(dict.fromkeys(proposal["value"]))

    @t.validate("camera")
    def _check_camera(self, proposal: dict) -> dict[str, float] | None:
        return values.camera("camera", proposal["value"])

    @t.observe("metric")
    def _keep_consistent(self, _change: dict) -> None:
        """Leave a projection or quantity that the new metric does not have."""
        view = contents.view(self._payload, self.metric)
        self.projection = contents.first_known(self.projection, [p["name"] for p in view["projections"]])
        self.colour_by = contents.first_known(self.colour_by, contents.colours(view))

    # ---- output

    def _figure_svg(self, **options: Any) -> str:
        return figure_svg(self._payload, self._svg_state(), **options)

    def _text_table(self) -> str:
        return text_table(self._payload, self._svg_state())

    def __repr__(self) -> str:
        models, found = self._payload["models"], sequence.frames(self._payload)
        at = f", {self._by} {self.frame} of {len(found)} frames" if found else ""
        return (
            f"<PathPlot of {len(models)} path{'s' * (len(models) != 1)}, {self._payload['n_points']} points, "
            f"metric {self.metric}, projection {self.projection} in {self.n_axes}-D{at}>"
        )


def plot_paths(
    paths: Any,
    *,
    title: str | None = None,
    projections: Any = None,
    intervals: Any = None,
    nulls: Any = None,
    sequence: str | None = None,
    **state: Any,
) -> PathPlot:
    """Draw paths as an interactive figure.

    Parameters
    ----------
    paths
        What `rg.path` gave: a Path or Paths; a list or dict of these for several metrics. Several models
        come from one call instead: `rg.path([acts_a, acts_b], ...)`.
    title
        One sentence above the figure.
    projections
        Names of those to offer, or a dict of your own functions. By default all of `rg.PROJECTIONS` that the
        geometry allows, save that tangent PCA and the target axis are left out where the points are large
        (affine-invariant distances, shapes of hundreds of stimuli), as they search through the points for
        minutes: ask for them with `projections=["mds", "tangent_pca", "target_axis"]`.
    intervals
        What `rg.bootstrap(paths)` gave (a dict of these by metric for several metrics): bands in the charts
        and ellipses on the stage.
    nulls
        What `rg.nulls(paths, ...)` gave, likewise: null models beside the numbers.
    sequence
        Column of the models whose values become frames, for example "epoch" of the checkpoints of one or
        several networks: the figure then draws one path per network (the column `run`, else the name before
        the last "@") and has a slider over the frames. All frames are projected together.
    **state
        Traits of `PathPlot`: `projection="target_axis"`, `n_axes=2`, `selected=[["resnet", "pool"]]`, ...

    Returns
    -------
    PathPlot
        Shown as the last line of a notebook's cell; `.to_html(file)`, `.to_svg(file)` write it.

    Raises
    ------
    UnknownName
        For a name that the figure does not have; the near ones are listed.
    SchemaError
        For what is no path, a list with one metric twice, intervals or nulls of other paths, and models
        that cannot be put into frames.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> path = rg.path(rg.datasets.digits_paths(), target="label")
    >>> plot = rg.plot_paths(path, n_axes=2)
    >>> plot.projection
    'mds'
    >>> seeds = rg.path(rg.datasets.digits_population(models="resnet8_w4_s*"), target="label")
    >>> moving = rg.plot_paths(seeds, sequence="seed", frame=1)
    """
    return PathPlot(paths, title, projections, intervals, nulls, sequence, **state)
