"""Stimuli in every form give the same capture; the progress bar shows where somebody sees it."""

import io

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import repgeo_nb as rg  # noqa: E402
from repgeo_nb import schema  # noqa: E402
from repgeo_nb.capture import progress  # noqa: E402
from repgeo_nb.errors import CaptureError, SchemaError  # noqa: E402

nn = torch.nn
data = torch.utils.data

X = torch.randn(10, 1, 8, 8, generator=torch.Generator().manual_seed(3))
LABELS = torch.arange(10) % 3


@pytest.fixture(scope="module")
def net():
    return rg.nets.mlp(width=4, depth=1, seed=0)


@pytest.fixture(scope="module")
def expected(net):
    return rg.capture(net, X, batch_size=10)


class Images(data.Dataset):
    def __len__(self):
        return len(X)

    def __getitem__(self, k):
        return X[k], LABELS[k]


class Rows:
    """A data set in all but its class."""

    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, k):
        return self.rows[k]


class Stream(data.IterableDataset):
    def __iter__(self):
        return iter(X)


FORMS = {
    "tensor": lambda: X,
    "numpy": lambda: X.numpy(),
    "list of tensors": lambda: list(X),
    "list of arrays": lambda: list(X.numpy()),
    "list of lists": lambda: X.tolist(),
    "tuple": lambda: tuple(X),
    "loader": lambda: data.DataLoader(data.TensorDataset(X), batch_size=4),
    "loader of plain tensors": lambda: data.DataLoader(X, batch_size=4),
    "dataset": Images,
    "rows by number": lambda: Rows(X),
    "tensor dataset": lambda: data.TensorDataset(X),
    "stream": Stream,
    "loader of a stream": lambda: data.DataLoader(Stream(), batch_size=4),
    "generator of batches": lambda: (X[k : k + 4] for k in (0, 4, 8)),
    "read-only": lambda: np.broadcast_to(X.numpy(), X.shape),
    "strided": lambda: X.numpy()[::-1].copy()[::-1],
    "foreign byte order": lambda: X.numpy().astype(">f4"),
    "asks for gradients": lambda: X.clone().requires_grad_(),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same(net, expected, form):
    acts = rg.capture(net, FORMS[form](), batch_size=4)
    assert schema.stimuli(acts).tolist() == schema.stimuli(expected).tolist()
    assert schema.layers(acts) == schema.layers(expected)
    for layer in schema.layers(acts):
        np.testing.assert_allclose(acts[layer], expected[layer], atol=1e-6)


def test_labels_come_with_a_loader(net):
    acts = rg.capture(net, data.DataLoader(Images(), batch_size=4))
    assert acts.label.values.tolist() == LABELS.tolist()
    given = rg.capture(net, data.DataLoader(Images(), batch_size=4), labels=np.zeros(10))
    assert not given.label.values.any()


def test_drop_last(net):
    acts = rg.capture(net, data.DataLoader(Images(), batch_size=4, drop_last=True))
    assert acts.sizes["stimulus"] == 8
    assert acts.label.values.tolist() == LABELS[:8].tolist()


def test_a_shuffled_loader_keeps_labels_and_ids_together(net, expected):
    loader = data.DataLoader(Images(), batch_size=4, shuffle=True)
    acts = rg.capture(net, loader)
    order = [schema.stimuli(expected).tolist().index(one) for one in schema.stimuli(acts)]
    assert sorted(order) == list(range(10))
    assert acts.label.values.tolist() == LABELS[order].tolist()


def test_ids_for_a_shuffled_loader_are_refused(net):
    loader = data.DataLoader(Images(), batch_size=4, shuffle=True)
    for given in ({"stimulus": [str(k) for k in range(10)]}, {"labels": LABELS}):
        with pytest.raises(SchemaError, match=r"got a DataLoader that shuffles.*shuffle=False"):
            rg.capture(net, loader, **given)


def test_keyword_inputs():
    class Text(nn.Module):
        def __init__(self):
            super().__init__()
            self.embed, self.fc = nn.Embedding(9, 4), nn.Linear(4, 2)

        def forward(self, input_ids, mask):
            x = self.embed(input_ids) * mask[..., None]
            return {"logits": self.fc(x.sum(1) / mask.sum(1, keepdim=True))}

    net, ids = Text(), torch.randint(0, 9, (6, 3), generator=torch.Generator().manual_seed(0))
    mask = torch.ones(6, 3)
    mask[:, 2] = 0
    acts = rg.capture(net, {"input_ids": ids, "mask": mask}, batch_size=4)
    assert schema.layers(acts) == ("embed", "fc")
    rows = [{"input_ids": a, "mask": b} for a, b in zip(ids, mask, strict=True)]
    assert schema.stimuli(acts).tolist() == schema.identify(rows)[0].tolist()
    listed = rg.capture(net, rows, batch_size=4)
    np.testing.assert_allclose(listed["fc"], acts["fc"], atol=1e-6)
    loader = data.DataLoader(rows, batch_size=4)
    assert schema.stimuli(rg.capture(net, loader)).tolist() == schema.stimuli(acts).tolist()
    with pytest.raises(
        SchemaError, match=r"expected columns of one length, got \{'input_ids': 6, 'mask': 5\}"
    ):
        rg.capture(net, {"input_ids": ids, "mask": mask[:5]})


@pytest.mark.parametrize(
    ("stimuli", "kind", "message"),
    [
        (
            [torch.zeros(3), torch.zeros(4)] * 2,
            SchemaError,
            r"got \(3,\) for stimulus 0 and \(4,\) for stimulus 1; crop",
        ),
        (["a cat", "a dog"] * 2, CaptureError, r"got text for stimulus 0; tokenise it first"),
        (np.array(["a cat"] * 4), CaptureError, r"expected numbers, got an array of <U5"),
        (7, CaptureError, r"expected a tensor, an array.*or a DataLoader, got int"),
        (np.float32(7), SchemaError, r"got a single number; pass a batch"),
        ([], SchemaError, r"expected at least one, got none"),
        ({}, SchemaError, r"expected at least one, got none"),
        (iter(()), SchemaError, r"expected at least one, got none; a DataLoader or generator may be used up"),
    ],
)
def test_what_are_no_stimuli(net, stimuli, kind, message):
    with pytest.raises(kind, match=message):
        rg.capture(net, stimuli)


def test_batch_size_is_checked(net):
    with pytest.raises(CaptureError, match=r"batch_size: expected a whole number from 1 on, got 0"):
        rg.capture(net, X, batch_size=0)


def test_results_own_their_memory(net):
    acts = rg.capture(net, X)
    base = acts["input"].values.base
    assert base is None or base.size == 640
    assert not np.shares_memory(acts["input"].values, X.numpy())


# ---- the bar


class Screen(io.StringIO):
    def isatty(self):
        return True


def bar(monkeypatch, stream, option, seconds):
    monkeypatch.setattr("sys.stderr", stream)
    clock = iter([0.0] + [seconds] * 100)
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    with progress.progress_bar(option, 10) as tick:
        for _ in range(5):
            tick(2)
    return stream.getvalue()


def test_bar_shows_for_long_work_on_a_screen(monkeypatch):
    assert "capture" in bar(monkeypatch, Screen(), None, 1.5)


def test_no_bar_for_short_work(monkeypatch):
    assert bar(monkeypatch, Screen(), None, 0.5) == ""


def test_no_bar_where_nobody_sees_it(monkeypatch):
    assert bar(monkeypatch, io.StringIO(), None, 60) == ""


def test_no_bar_for_the_last_batch(monkeypatch):
    """One long batch: when the first look at the clock comes, all is done."""
    monkeypatch.setattr("sys.stderr", Screen())
    clock = iter([0.0] + [60.0] * 9)
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    with progress.progress_bar(None, 10) as tick:
        tick(10)
    assert progress.sys.stderr.getvalue() == ""


def test_bar_can_be_asked_for_and_refused(monkeypatch):
    assert "capture" in bar(monkeypatch, io.StringIO(), True, 0.1)
    assert bar(monkeypatch, Screen(), False, 60) == ""


def test_bar_is_seen_in_a_notebook(monkeypatch):
    class Shell:
        kernel = object()

    fake = type("IPython", (), {"get_ipython": staticmethod(Shell)})
    monkeypatch.setitem(progress.sys.modules, "ipykernel", object())
    monkeypatch.setitem(progress.sys.modules, "IPython", fake)
    monkeypatch.setattr("sys.stderr", io.StringIO())
    assert progress.is_seen()


def test_capture_counts_stimuli(net, monkeypatch):
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    rg.capture(net, X, batch_size=4, progress=True)
    assert "4/10" in screen.getvalue()


def test_points_of_a_manifold_are_stimuli(net):
    def spots(u):
        return (u[:, :1] * X[0].flatten().double() + u[:, 1:] * X[1].flatten().double()).reshape(-1, 1, 8, 8)

    space = rg.manifold(spots, {"a": (0, 1), "b": (0, 1)})
    points = space.grid(3)
    found = rg.capture(net, points, labels=np.arange(9))
    plain = rg.capture(net, torch.as_tensor(points.stimuli).float(), stimulus=points.ids)
    for name in schema.layers(plain):
        np.testing.assert_array_equal(found[name], plain[name])
    assert found.stimulus.values.tolist() == points.ids.tolist() == plain.stimulus.values.tolist()
    np.testing.assert_array_equal(np.stack([found["a"], found["b"]], axis=1), points.parameters)
    np.testing.assert_array_equal(found["weight"], points.weights)
    assert found["label"].values.tolist() == list(range(9))
    frames = rg.capture_frames(net, points)
    assert frames.content.values.tolist() == found.content.values.tolist()
    with pytest.raises(CaptureError, match=r"got the manifold itself; take manifold.grid\(15\)"):
        rg.capture(net, space)
    with pytest.raises(CaptureError, match=r"got the manifold itself"):
        rg.capture_frames(net, space)
