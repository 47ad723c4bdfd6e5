#!/usr/bin/env python3
"""Makes patterns.csv and sums.csv: the exact oracle for graded response (scoring-format 18).

Every pattern of answers to a small bank (the last choice of each item is "missing") is gone through, with 50 digits:
EAP and posterior SD of the pattern from the formulas as they stand. For a sum score (complete patterns only) the
posterior is what all patterns with that sum come to together, each by how often it happens:
    P(pattern) = sum over the grid of weight x likelihood,
    E[θ | sum] = Σ EAP(pattern) P(pattern) / Σ P(pattern),
    E[θ² | sum] likewise, and SD² = E[θ² | sum] - E[θ | sum]².
So nothing of the recursion of Lord and Wingersky is in here.

Run: python3 bank.py   (Python's standard library only; seconds). The parameters are synthetic.
"""
from decimal import Decimal as D, getcontext
from itertools import product

getcontext().prec = 50
BANK = {  # a, thresholds; the item's categories are one more
    "g1": (D("1.34"), [D("-1.5"), D("-0.4"), D("0.5"), D("1.6")]),
    "g2": (D("0.71"), [D("-0.9"), D("1.1")]),
    "g3": (D("2.05"), [D("0.2")]),
    "g4": (D("1.6"), [D("-2.1"), D("-0.3"), D("0.9")]),
}
GRID = [D(-6) + D(12) * q / 120 for q in range(121)]
WEIGHT = [(-t * t / 2).exp() for t in GRID]
TOTAL = sum(WEIGHT)
PRIOR = [w / TOTAL for w in WEIGHT]


def star(item, k, theta):
    a, b = BANK[item]
    if k == 0:
        return D(1)
    return D(0) if k > len(b) else 1 / (1 + (-a * (theta - b[k - 1])).exp())


P = {i: [[star(i, k, t) - star(i, k + 1, t) for t in GRID] for k in range(len(BANK[i][1]) + 1)] for i in BANK}


def moments(pattern):
    weights = list(PRIOR)
    for item, k in zip(BANK, pattern):
        if k is not None:
            weights = [w * p for w, p in zip(weights, P[item][k])]
    mass = sum(weights)
    first = sum(w * t for w, t in zip(weights, GRID))
    second = sum(w * t * t for w, t in zip(weights, GRID))
    return mass, first, second


def line(first_cells, mass, first, second):
    mean = first / mass
    sd = (second / mass - mean * mean).sqrt()
    return ",".join(first_cells + [format(mean, ".25f"), format(sd, ".25f")]) + "\n"


sums = {}
with open("patterns.csv", "w") as out:
    out.write(",".join(BANK) + ",eap,sd\n")
    for pattern in product(*[list(range(len(BANK[i][1]) + 1)) + [None] for i in BANK]):
        m = moments(pattern)
        if any(k is not None for k in pattern):
            out.write(line(["" if k is None else str(k) for k in pattern], *m))
        if None not in pattern:
            sums[sum(pattern)] = [x + y for x, y in zip(sums.get(sum(pattern), (0, 0, 0)), m)]
with open("sums.csv", "w") as out:
    out.write("sum,eap,sd\n")
    for score in sorted(sums):
        out.write(line([str(score)], *sums[score]))
