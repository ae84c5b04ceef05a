#!/usr/bin/env python3
"""What confidence is worth: how many events of each step of it are right.

calibration.py SCORE.py GOLD.jsonl PREDICTED.ndjson [GOLD PREDICTED ...]

SCORE.py is the scorer that comes with the labels: its "pair" says which events
are right.  PREDICTED is what "pactwatch extract" gave for GOLD.  Prints a row a
step, and the mean gap between what was said and what was so.
"""
import importlib.util
import sys

STEPS = (0.0, 0.55, 0.6, 0.7, 0.8, 0.86, 0.9, 1.01)


def scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(score, gold_path, predicted_path):
    """(confidence, right) of each event given."""
    gold, predicted = score.read(gold_path), score.read(predicted_path)
    for name, doc in gold.items():
        got = predicted[name].get("events", [])
        hit = {p for _, p in score.pair(doc["gold"]["events"], got)}
        for at, event in enumerate(got):
            if event["type"] not in score.APART:
                yield event["confidence"], at in hit


def main():
    if len(sys.argv) < 4 or len(sys.argv) % 2:
        sys.exit(__doc__)
    score = scorer(sys.argv[1])
    pairs = []
    for at in range(2, len(sys.argv), 2):
        pairs += judged(score, sys.argv[at], sys.argv[at + 1])
    print("| confidence | events | right | share | said |")
    print("| --- | --- | --- | --- | --- |")
    gap = 0.0
    for low, high in zip(STEPS, STEPS[1:]):
        here = [(c, r) for c, r in pairs if low <= c < high]
        if not here:
            continue
        right = sum(r for _, r in here)
        said = sum(c for c, _ in here) / len(here)
        gap += abs(right - said * len(here))
        print(
            f"| {low:.2f} to {min(high, 1.0):.2f} | {len(here)} | {right}"
            f" | {right / len(here):.2f} | {said:.2f} |"
        )
    print(f"\n{len(pairs)} events, mean gap {gap / max(len(pairs), 1):.3f}")


if __name__ == "__main__":
    main()
