"""Convention cards: complete, printed with results, cited in full, and the README's table is theirs."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.metrics import METRICS, Dissimilarity, get_metric
from repgeo_nb.metrics.card import CLAIMS, Card, find_card
from repgeo_nb.references import REFERENCES, cite
from tests import cards
from tests.acts import made
from tests.models import network
from tests.support import ROOT

every = pytest.mark.parametrize("name", sorted(METRICS))


@every
def test_a_card_is_complete_on_the_class_and_on_the_instance(name):
    card = METRICS[name].card
    assert card == get_metric(name).card
    assert isinstance(card, Card)
    for heading, text in card.rows().items():
        assert text.strip(), heading
        assert heading == "invariant to" or text != "–", heading
    assert card.invariant_to <= set(CLAIMS)
    assert card.least_stimuli >= 3
    assert card.direction.startswith("0 = ")
    assert set(card.sources) <= set(REFERENCES), "a source of the card is in no list"
    assert card.sources


@every
def test_a_measure_of_pairs_says_what_it_costs_of_a_layer_and_of_a_pair(name):
    if issubclass(METRICS[name], Dissimilarity):
        layer, pair = METRICS[name].cost.split(";", 1)
        assert "m" in layer
        assert "m" in pair


@every
def test_fewer_stimuli_than_the_card_says_are_refused(name):
    metric = get_metric(name)
    least = metric.card.least_stimuli
    width = 1 if getattr(metric, "one_axis", False) else 12  # a subspace needs fewer dimensions than stimuli
    layers = np.random.default_rng(0).standard_normal((2, least, width))
    layers[1] += layers[0]
    assert np.isfinite(metric.table(list(layers))).all()
    with pytest.raises(rg.errors.SchemaError, match=f"at least {least} stimuli, got {least - 1}"):
        metric.table([x[:-1] for x in layers])
    with pytest.raises(rg.errors.SchemaError, match=f"at least {least} stimuli, got {least - 1}"):
        metric.point(layers[0][:-1])


@every
def test_the_card_stands_beside_every_result(name):
    acts = network()
    path = rg.path(acts, metric=name)
    line = METRICS[name].card.line()
    assert path.summary().attrs["card"] == line
    assert rg.distances(acts, metric=name).attrs["card"] == line
    assert line in " ".join(repr(path).split())  # the shell breaks it into lines
    for key in METRICS[name].card.sources:
        assert REFERENCES[key] in path.cite()


def test_settings_have_cards_of_their_own():
    song, biased = rg.metrics.AngularCKA(), rg.metrics.AngularCKA("biased")
    assert song.card.range == "0 to pi"
    assert biased.card.range == "0 to pi/2"
    assert "n / (m + n)" in biased.card.bias


def test_a_metric_without_a_card_gets_what_it_says():
    class Mine:
        name, label, convention, unit = "mine", "My metric", "as it comes", ""
        geometry = rg.geometry.Euclidean()
        sources = ("Me (2026). My paper.",)

        def point(self, x):
            return np.cov(x).ravel()

    card = find_card(Mine())
    assert (card.label, card.range, card.bias) == ("My metric", "0 to infinity", "not stated")
    assert "no invariance claimed" in card.line()
    assert "Me (2026). My paper." in rg.path(made(), metric=Mine()).cite()


def test_citations_come_once_and_in_full():
    found = cite(["lange2023", "song2012", "lange2023"])
    assert len(found) == 2
    assert found[0].endswith("PMLR 221:102-133.")


def test_the_table_of_the_readme_is_that_of_the_cards():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [line for line in [*cards.lines(), *cards.pair_lines()] if line not in text]
    assert not missing, "print the table anew: python -m tests.cards"
