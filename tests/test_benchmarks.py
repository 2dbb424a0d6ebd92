"""The table of benchmarks itself: a missed bound and a fault are seen, nothing is silently left out."""

from tests.benchmarks import __main__ as bench


def test_table_marks_each_row():
    text = bench.table(
        [("page", "300 kB", "500 kB", True), ("slow", "2 s", "1 s", False), ("free", "3", "", None)]
    )
    lines = text.splitlines()
    assert lines[0].split() == ["benchmark", "measured", "bound"]
    assert lines[2].endswith("ok")
    assert lines[3].endswith("OVER")
    assert lines[4].split() == ["free", "3"]


def test_a_fault_is_a_missed_bound(monkeypatch, capsys):
    monkeypatch.setattr(bench, "modules", lambda parts: iter(["tests.benchmarks.bench_that_is_not_there"]))
    assert bench.main([]) == 1
    shown = capsys.readouterr().out
    assert "bench_that_is_not_there" in shown
    assert "ModuleNotFoundError" in shown


def test_all_within_bounds_ends_well(monkeypatch, capsys):
    monkeypatch.setattr(bench, "modules", lambda parts: iter(["some.module"]))
    monkeypatch.setattr(bench, "measure", lambda name: [("page", "300 kB", "500 kB", True)])
    assert bench.main([]) == 0
    assert "1 figures, 0 over" in capsys.readouterr().out


def test_no_match_is_an_error(capsys):
    assert bench.main(["no such benchmark"]) == 1
    assert "no benchmark matches" in capsys.readouterr().err
