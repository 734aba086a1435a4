#!/usr/bin/env python3
"""Holds dti's results against those of diem_openpyxl.py: every table byte by byte, every value of ket-qua.json.

Notices are compared by what was found and where, not by their words. Ends with 1 at the first difference.

Usage: so_sanh.py DTI_RESULTS OPENPYXL_RESULTS
"""
import json
import pathlib
import sys


def differences(dti, script, where=""):
    """What the script says and dti does not; dti's file may hold more keys."""
    if isinstance(script, dict) and isinstance(dti, dict):
        for key, value in script.items():
            yield from differences(dti.get(key), value, f"{where}/{key}")
    elif isinstance(script, list) and isinstance(dti, list) and len(dti) == len(script):
        for place, (one, other) in enumerate(zip(dti, script)):
            yield from differences(one, other, f"{where}[{place}]")
    elif dti != script:
        yield f"{where}: dti {dti!r}, openpyxl {script!r}"


def loaded(folder):
    results = json.loads((folder / "ket-qua.json").read_text(encoding="utf-8"))
    # Of notices, those about units: what is odd about the set itself the script does not look for.
    results["notices"] = [notice for notice in results["notices"] if notice["unit"]]
    for notice in results["notices"]:
        del notice["message"]
    results["notices"].sort(key=lambda notice: (notice["file"], notice["code"], notice["indicator"], notice["cell"]))
    return results


def main(dti, script):
    for table in sorted(script.glob("*.csv")):
        if table.read_bytes() != (dti / table.name).read_bytes():
            sys.exit(f"{table.name}: not the same bytes")
    if (script / "ket-qua.json").exists():
        for difference in differences(loaded(dti), loaded(script)):
            sys.exit("ket-qua.json" + difference)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
