#!/usr/bin/env python3
"""The tables of docs/toc-do.md from what do-toc-do.sh measured, and a plot of seconds and memory against forms.

Usage: bang_so_lieu.py MEASURED PLOT.svg
"""
import json
import math
import pathlib
import statistics
import sys


class Figures:
    """Medians of one command."""

    def __init__(self, folder, name):
        result = json.loads((folder / f"{name}.json").read_text())["results"][0]
        self.wall = result["median"]
        # hyperfine gives the mean of CPU time.
        self.cpu = result["user"] + result["system"]
        self.spread = statistics.pstdev(result["times"])
        self.memory = int((folder / f"{name}.kb").read_text().split()[-1]) / 1024


def number(value, digits=2):
    return f"{value:.{digits}f}".replace(".", ",")


def plot(rows, path):
    """Seconds (squares) and memory (circles) by forms, both axes logarithmic."""
    width, height, edge = 640, 360, 60
    most = max(max(each.wall for _, each in rows), 1)
    least = min(each.wall for _, each in rows)

    def x(forms):
        return edge + (width - 2 * edge) * math.log(forms / rows[0][0]) / math.log(rows[-1][0] / rows[0][0])

    def y(value, low, high):
        return height - edge - (height - 2 * edge) * math.log(value / low) / math.log(high / low)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif"'
             ' font-size="12"><rect width="100%" height="100%" fill="#fff"/>',
             f'<path d="M{edge} {edge}V{height - edge}H{width - edge}" fill="none" stroke="#333"/>',
             f'<text x="{width / 2}" y="{height - 15}" text-anchor="middle">số phiếu (thang logarit)</text>',
             f'<text x="{edge}" y="{edge - 20}">giây (xanh, thang logarit) · bộ nhớ cao nhất, MB (cam, cùng bề cao: 0–600)'
             "</text>"]
    for kind, colour, below, at in (
            ("giây", "#1f5fa8", -7, lambda each: y(each.wall, least / 2, most * 2)),
            ("MB", "#c55a11", 17, lambda each: height - edge - (height - 2 * edge) * each.memory / 600)):
        points = [(x(forms), at(each)) for forms, each in rows]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}"/>')
        for (a, b), (_, each) in zip(points, rows):
            text = number(each.wall, 1) + " s" if kind == "giây" else f"{each.memory:.0f} MB"
            parts.append(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>'
                         f'<text x="{a:.1f}" y="{b + below:.1f}" text-anchor="middle" fill="{colour}">{text}</text>')
    for forms, _ in rows:
        parts.append(f'<text x="{x(forms):.1f}" y="{height - edge + 16}" text-anchor="middle">{forms}</text>')
    path.write_text("\n".join(parts) + "\n</svg>\n", encoding="utf-8")


def main(folder, picture):
    measured = {path.stem: Figures(folder, path.stem) for path in folder.glob("*.json")}
    counts = sorted(int(name[4:]) for name in measured if name.startswith("dti-") and name[4:].isdigit())
    version, java = measured["version"], measured["java"]
    print(f"`dti --version` {number(version.wall, 3)} s, `java -version` {number(java.wall, 3)} s: "
          f"{number(version.wall / java.wall, 1)}")
    print("\n| phiếu | dti: giây | CPU | MB | openpyxl: giây | gọn: giây | zipfile: giây "
          "| giải nén: giây | openpyxl/dti | gọn/dti | zipfile/dti | dti/giải nén |")
    print("| --- " * 12 + "|")
    for count in counts:
        dti, inflate = measured[f"dti-{count}"], measured[f"inflate-{count}"]
        cells = [str(count), f"{number(dti.wall)} ± {number(dti.spread)}", number(dti.cpu), f"{dti.memory:.0f}"]
        scripts = [measured.get(f"{name}-{count}") for name in ("openpyxl", "light", "zipfile")]
        cells += [number(each.wall) if each else "–" for each in scripts]
        cells += [number(inflate.wall)]
        cells += [number(each.wall / dti.wall) if each else "–" for each in scripts]
        cells += [number(dti.wall / inflate.wall, 1)]
        print("| " + " | ".join(cells) + " |")
    for name in sorted(measured):
        if name.startswith("dti-256m-"):
            each = measured[name]
            print(f"\n-Xmx256m, {name[9:]}: {number(each.wall, 1)} s, CPU {number(each.cpu, 1)}, {each.memory:.0f} MB")
    if len(counts) > 1:
        plot([(count, measured[f"dti-{count}"]) for count in counts], picture)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
