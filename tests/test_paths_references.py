"""Labelled paths against an independent package's values: every setting, from activations to numbers."""

import numpy as np
import pytest

import repgeo_nb as rg
from tests.test_references import ANGLE, CASES, PATHS, exact_to, made, near, square, vertices

cases = pytest.mark.parametrize("case", PATHS)


def labelled(case, target):
    metric, layers, _ = made(case)
    named = {f"layer{k}": x for k, x in enumerate(layers[:-1])}
    acts = rg.from_arrays(named, stimulus=[f"s{k}" for k in range(50)], name="net")
    return rg.path(acts, metric, target=layers[-1] if target is None else target)


@cases
def test_steps_turns_and_headings(case):
    path, expected, D = labelled(case, None), CASES[case], square(case)
    tolerance = exact_to(case)
    near(path.step()[1:], [D[k, k + 1] for k in range(5)], tolerance)
    length = expected.get("path_length", sum(D[k, k + 1] for k in range(5)))
    near([path.chord(), path.slack()], [D[0, 5], length - D[0, 5]], 6 * tolerance)
    near(path.to_target(), D[:6, 6], tolerance)
    near(path.gain()[1:], -np.diff(D[:6, 6]), 2 * tolerance * max(1, D.max()), relative=False)
    full = [True] + [
        one for _, one in vertices(case)
    ]  # elsewhere the reference's angles are not the right ones
    turning, heading = path.turning_angle().values, path.heading().values
    for k, angle in enumerate(expected["angle_at_vertex"], start=1):
        if full[k]:
            near([turning[k]], [np.pi - angle], ANGLE)
    for k, angle in enumerate(expected.get("angle_next_vs_target", [])):
        if full[k]:
            near([heading[k]], [angle], ANGLE)


@cases
def test_progress_toward_the_last_layer(case):
    """All of the reference's feet lie within the segment, where line and segment agree."""
    path = labelled(case, ("net", "layer5"))
    t, height = np.array(CASES[case]["projection"]).T
    found = path.progress().values[1:5]
    known = np.isfinite(found)  # on the sphere a foot at nearly a right angle to the whole circle is noise
    assert known.sum() >= 2
    closed = hasattr(path.table.geometry, "foot_from_distances")
    near(found[known], t[known], exact_to(case) if closed else 1e-6)
    near(path.deviation()[1:5], height, exact_to(case))
