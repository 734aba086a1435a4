#!/usr/bin/env python3
"""The job of `dti score` as one would script it with openpyxl: the measure of speed in docs/toc-do.md.

Reads all forms of a folder made by vn.dti.bench.BenchmarkFolder, scores them exactly, ranks them, writes one workbook
and four CSV files. The CSV files are the same bytes as dti's, so both do the same job.

Usage: diem_openpyxl.py FOLDER OUTPUT
"""
import csv
import decimal
import fractions
import pathlib
import sys

import openpyxl

CENT = decimal.Decimal("0.01")
SCOPES = ["chuyen-doi-so", "chinh-quyen-so", "kinh-te-so", "xa-hoi-so"]
HEADER = ["Hạng", "Mã đơn vị", "Đơn vị", "Điểm đạt", "Điểm tối đa", "Giá trị (%)", "Xếp loại"]
SHARES = {4: 1, 3: fractions.Fraction(3, 4), 2: fractions.Fraction(1, 2), 1: fractions.Fraction(1, 4)}


def rounded(number):
    """An exact fraction rounded HALF_UP to two decimals."""
    cents = number * 100
    return decimal.Decimal((2 * cents.numerator + cents.denominator) // (2 * cents.denominator)) * CENT


def points(line, a, b, entered):
    """The points of a row by the rule of its indicator."""
    maximum = int(line["max"])
    if line["rule"] == "RATIO":
        reached = fractions.Fraction(a, b) / fractions.Fraction(int(line["target"]), 100)
        return rounded(min(reached, 1) * maximum)
    if line["rule"] == "STEPS":
        return rounded(fractions.Fraction(maximum) * SHARES.get(min(a, 4), 0))
    if line["rule"] == "YES_NO":
        return rounded(fractions.Fraction(maximum if a == "Có" else 0))
    return decimal.Decimal(str(entered)).quantize(CENT)


def read(path, lines):
    """One form: code and name of the unit, points and evidence by indicator, entered points that differ."""
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheet = workbook.worksheets[0]
    code = name = header = None
    scores, mistaken = {}, []
    for row in sheet.iter_rows(values_only=True):
        first = row[0]
        if header is None:
            if isinstance(first, str) and first.startswith("Mã đơn vị:"):
                code = first.split(":")[1].strip()
            elif isinstance(first, str) and first.startswith("Đơn vị:"):
                name = first.split(":")[1].strip()
            elif first == "Mã chỉ số":
                header = {title: place for place, title in enumerate(row)}
            continue
        line = lines.get(first)
        if line is None:
            continue
        if row[header["Điểm tối đa"]] != int(line["max"]):
            sys.exit(f"{path}: {first}: maximum")
        entered = row[header["Điểm tự chấm"]]
        own = points(line, row[header["a"]], row[header["b"]], entered)
        if abs(own - decimal.Decimal(str(entered))) > decimal.Decimal("0.005"):
            mistaken.append((first, entered, own))
        scores[first] = (own, row[header["Tài liệu kiểm chứng"]])
    workbook.close()
    return code, name, scores, mistaken


def main(folder, output):
    with open(folder / "bo-chi-so.csv", encoding="utf-8") as file:
        lines = {line["code"]: line for line in csv.DictReader(file)}
    output.mkdir(parents=True, exist_ok=True)
    forms = [read(path, lines) for path in sorted((folder / "bai-nop").iterdir())]
    workbook = openpyxl.Workbook(write_only=True)
    for scope in SCOPES:
        inside = [line for line in lines.values() if scope == SCOPES[0] or scope in line["pillars"].split()]
        maximum = decimal.Decimal(sum(int(line["max"]) for line in inside)).quantize(CENT)
        rows = []
        for code, name, scores, _ in forms:
            total = sum(scores[line["code"]][0] for line in inside)
            rows.append((rounded(fractions.Fraction(total) / fractions.Fraction(maximum) * 100), code, name, total))
        rows.sort(key=lambda row: -row[0])
        sheet = workbook.create_sheet(scope)
        sheet.append(HEADER)
        with open(output / f"xep-hang-xa-{scope}.csv", "w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(HEADER)
            rank, before = 0, None
            for place, (value, code, name, total) in enumerate(rows, 1):
                rank, before = (rank if value == before else place), value
                table.writerow([rank, code, name, total, maximum, value, ""])
                sheet.append([rank, code, name, total, maximum, value, ""])
    sheet = workbook.create_sheet("chi-tiet")
    for code, name, scores, _ in forms:
        for indicator, (own, evidence) in scores.items():
            sheet.append([name, indicator, int(lines[indicator]["max"]), own, evidence])
    sheet = workbook.create_sheet("thong-bao")
    for code, name, _, mistaken in forms:
        for indicator, entered, own in mistaken:
            sheet.append([name, indicator, entered, own])
    workbook.save(output / "xep-hang.xlsx")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
