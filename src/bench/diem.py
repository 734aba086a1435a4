"""The job of `dti score` as one would script it, but for workbooks: the measures of speed in docs/toc-do.md share it.

Checks the forms of a folder made by vn.dti.bench.BenchmarkFolder, scores them exactly, ranks them, and writes what dti
writes: four ranking tables and the details as CSV (the same bytes), ket-qua.json (the same values, see so_sanh.py), a
workbook with tables, groups, details, changes, method and notices, and the hashes of all files. How workbooks are read
and written is what diem_openpyxl.py and diem_zipfile.py bring. With --light only the four tables and a plain workbook are
written: the least that could be called the job.
"""
import csv
import decimal
import fractions
import hashlib
import json
import pathlib
import sys

CENT = decimal.Decimal("0.01")
SCOPES = {
    "chuyen-doi-so": "Chuyển đổi số",
    "chinh-quyen-so": "Chính quyền số",
    "kinh-te-so": "Kinh tế số",
    "xa-hoi-so": "Xã hội số",
}
OVERALL = "chuyen-doi-so"
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


class Form:
    """One form: the unit, and by indicator its points, inputs, evidence; entered points that the rule contradicts."""

    def __init__(self, path):
        self.file = "bai-nop/" + path.name
        self.code = self.name = None
        self.points, self.inputs, self.evidence = {}, {}, {}
        self.notices = []

    def notice(self, code, cell, indicator, message):
        self.notices.append(
            {"code": code, "severity": "warning", "file": self.file, "sheet": self.sheet, "cell": cell,
             "unit": self.code, "indicator": indicator, "message": message})


def taken(path, title, rows, lines):
    """A form from the rows of its sheet."""
    form = Form(path)
    form.sheet = title
    header = None
    entered_sum = decimal.Decimal(0)
    for number, row in enumerate(rows, 1):
        first = row[0]
        if header is None:
            if isinstance(first, str) and first.startswith("Mã đơn vị:"):
                form.code = first.split(":")[1].strip()
            elif isinstance(first, str) and first.startswith("Đơn vị:"):
                form.name = first.split(":")[1].strip()
            elif first == "Mã chỉ số":
                header = {title: place for place, title in enumerate(row)}
                claimed, inputs = header["Điểm tự chấm"], (header["a"], header["b"])
            continue
        line = lines.get(first)
        if line is None:
            if row[1] == "Tổng cộng" and abs(decimal.Decimal(str(row[claimed])) - entered_sum) > CENT / 2:
                form.notice("totals_differ", f"F{number}", "", f"Tổng cộng {row[claimed]}, các dòng {entered_sum}.")
            continue
        if first in form.points:
            sys.exit(f"{path}: {first}: twice")
        if row[header["Điểm tối đa"]] != int(line["max"]):
            sys.exit(f"{path}: {first}: maximum")
        a, b = row[inputs[0]], row[inputs[1]]
        entered = decimal.Decimal(str(row[claimed]))
        entered_sum += entered
        if not 0 <= entered <= int(line["max"]):
            sys.exit(f"{path}: {first}: points")
        own = points(line, a, b, row[claimed])
        if abs(own - entered) > CENT / 2:
            form.notice("points_differ_from_rule", f"F{number}", first,
                        f"Điểm tự chấm {entered} nhưng tính theo số liệu được {own}. Dùng {own}.")
        form.points[first] = own
        form.evidence[first] = row[header["Tài liệu kiểm chứng"]] or ""
        form.inputs[first] = {letter: value.lower() if isinstance(value, str) else str(value)
                              for letter, value in (("a", a), ("b", b)) if value is not None}
    if form.points.keys() != lines.keys():
        sys.exit(f"{path}: incomplete")
    return form


def total(form, inside, maximum):
    """Points, maximum and value (%) of some indicators of a unit."""
    reached = sum(form.points[code] for code in inside)
    return reached, maximum, rounded(fractions.Fraction(reached) / fractions.Fraction(maximum) * 100)


def totals(forms, lines, codes):
    maximum = decimal.Decimal(sum(int(lines[code]["max"]) for code in codes)).quantize(CENT)
    return {form.code: total(form, codes, maximum) for form in forms}


def ranking(forms, of_units):
    """Rank, unit, points, maximum, value; the best first, equal values share a rank."""
    rows = []
    rank, before = 0, None
    ordered = sorted(forms, key=lambda form: -of_units[form.code][2])
    for place, form in enumerate(ordered, 1):
        value = of_units[form.code][2]
        rank, before = (rank if value == before else place), value
        rows.append((rank, form) + of_units[form.code])
    return rows


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(header)
        table.writerows(rows)


def write_tables(output, rankings):
    for scope, rows in rankings.items():
        write_csv(output / f"xep-hang-xa-{scope}.csv", HEADER,
                  ([rank, form.code, form.name, reached, maximum, value, ""]
                   for rank, form, reached, maximum, value in rows))


def write_details(output, forms, lines):
    write_csv(output / "diem-chi-tiet.csv",
              ["Mã đơn vị", "Mã chỉ số", "Điểm tối đa", "self", "Điểm cuối", "Quyết định bởi", "Lý do"],
              ([form.code, code, line["max"], form.points[code], form.points[code], "self", ""]
               for form in forms for code, line in lines.items()))


def shown(of_unit):
    return dict(zip(("points", "maximum", "value"), map(str, of_unit)))


def write_json(output, forms, lines, rankings, scopes, groups):
    """ket-qua.json with the least keys of its schema."""
    units = []
    for form in forms:
        indicators = {}
        for code, line in lines.items():
            own = str(form.points[code])
            indicators[code] = {
                "maximum": line["max"], "assessed": True, "self": own, "final": own, "decided_by": "self",
                "reason": "", "inputs": {"self": form.inputs[code]} if form.inputs[code] else {},
                "evidence": form.evidence[code], "appraisers": {}, "reasons": {}}
        units.append({
            "code": form.code, "name": form.name, "status": "scored", "predecessors": [],
            "scopes": {scope: {"self": shown(of_units[form.code]), "final": shown(of_units[form.code])}
                       for scope, of_units in scopes.items()},
            "groups": {group: shown(of_units[form.code]) for group, of_units in groups.items()},
            "indicators": indicators})
    tables = [{"scope": scope, "name": SCOPES[scope],
               "rows": [{"rank": rank, "unit": form.code, "points": str(reached), "maximum": str(maximum),
                         "value": str(value), "band": None} for rank, form, reached, maximum, value in rows]}
              for scope, rows in rankings.items()]
    results = {
        "schema": "dti-results/1",
        "assessment": {"title": "Kỳ đánh giá đặt ra để đo tốc độ", "year": 2024, "provisional": False,
                       "stage": "final"},
        "kinds": [{"code": "xa", "set": {"id": "do-toc-do", "version": "1"}, "rankings": tables, "units": units}],
        "notices": [notice for form in forms for notice in form.notices]}
    with open(output / "ket-qua.json", "w", encoding="utf-8") as file:
        json.dump(results, file, ensure_ascii=False, indent=2)


def write_workbook(output, sheets, forms, lines, rankings, groups):
    for scope, rows in rankings.items():
        sheet = sheets.sheet(SCOPES[scope], (8, 12, 28, 13, 13, 13, 13), HEADER)
        for rank, form, *figures in rows:
            sheet.append([rank, form.code, form.name] + [sheets.number(sheet, each) for each in figures])
        sheets.chart(sheet, SCOPES[scope], len(rows))
    names = {line["group"]: line["group_name"] for line in lines.values()}
    sheet = sheets.sheet("Chỉ số chính", (24,) + (13,) * (len(groups) + 1),
                         ["Đơn vị"] + [names[group] for group in groups] + ["Tổng điểm"])
    for _, form, reached, *_ in rankings[OVERALL]:
        figures = [of_units[form.code][0] for of_units in groups.values()] + [reached]
        sheet.append([form.name] + [sheets.number(sheet, each) for each in figures])
    sheet = sheets.sheet("Chi tiết", (20, 8, 36, 9, 10, 10, 14, 26, 28),
                         ["Đơn vị", "Mã", "Chỉ số", "Điểm tối đa", "Tự đánh giá", "Điểm cuối", "Quyết định bởi",
                          "Lý do", "Tài liệu kiểm chứng"])
    for form in forms:
        for code, line in lines.items():
            own = form.points[code]
            sheet.append([form.name, code, line["name"], int(line["max"]), sheets.number(sheet, own),
                          sheets.number(sheet, own), "Tự đánh giá", None, form.evidence[code]])
    sheets.sheet("Thay đổi", (20, 8, 36, 9, 10, 10), ["Đơn vị", "Mã", "Chỉ số", "Tự đánh giá", "Điểm cuối", "Lý do"])
    sheet = sheets.sheet("Cách tính", (28, 76), ["Mục", "Cách tính"])
    for row in (("Giá trị", "Điểm đạt chia điểm tối đa, làm tròn hai chữ số thập phân"),
                ("Đồng hạng", "Bằng nhau ở giá trị in ra là đồng hạng, hạng sau bỏ trống"),
                ("Đơn vị", f"{len(forms)} đơn vị, {len(forms)} có phiếu")):
        sheet.append(row)
    sheet = sheets.sheet("Thông báo", (11, 20, 8, 60, 26, 12, 9),
                         ["Mức", "Đơn vị", "Mã", "Nội dung", "Tệp", "Trang tính", "Ô"])
    for form in forms:
        for each in form.notices:
            sheet.append(["Cảnh báo", form.name, each["indicator"], each["message"], each["file"], each["sheet"],
                          each["cell"]])
    sheets.save(output / "xep-hang.xlsx")


def write_light_workbook(output, sheets, forms, rankings):
    for scope, rows in rankings.items():
        sheet = sheets.plain(scope)
        sheet.append(HEADER)
        for rank, form, *figures in rows:
            sheet.append([rank, form.code, form.name, *figures, ""])
    sheet = sheets.plain("chi-tiet")
    for form in forms:
        for code, own in form.points.items():
            sheet.append([form.name, code, own, form.evidence[code]])
    sheet = sheets.plain("thong-bao")
    for form in forms:
        for each in form.notices:
            sheet.append([form.name, each["indicator"], each["message"]])
    sheets.save(output / "xep-hang.xlsx")


def hashed(path, name):
    return {"path": name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def write_provenance(folder, output, forms):
    inputs = ["dti.yaml", "bo-chi-so.yaml"] + [form.file for form in forms]
    outputs = sorted(path.name for path in output.iterdir() if path.name != "nguon-goc.json")
    provenance = {"program": pathlib.Path(sys.argv[0]).name,
                  "inputs": [hashed(folder / name, name) for name in inputs],
                  "outputs": [hashed(output / name, name) for name in outputs]}
    with open(output / "nguon-goc.json", "w", encoding="utf-8") as file:
        json.dump(provenance, file, ensure_ascii=False, indent=2)


def main(opened, sheets):
    """Does the job that the command line asks for.

    opened: the title and the rows of the first sheet of a file; sheets: a new workbook
    """
    paths = [pathlib.Path(argument) for argument in sys.argv[1:] if argument != "--light"]
    folder, output = paths
    with open(folder / "bo-chi-so.csv", encoding="utf-8") as file:
        lines = {line["code"]: line for line in csv.DictReader(file)}
    output.mkdir(parents=True, exist_ok=True)
    forms = [taken(path, *opened(path), lines) for path in sorted((folder / "bai-nop").iterdir())]
    scopes = {scope: totals(forms, lines, [code for code, line in lines.items()
                                           if scope == OVERALL or scope in line["pillars"].split()])
              for scope in SCOPES}
    rankings = {scope: ranking(forms, of_units) for scope, of_units in scopes.items()}
    write_tables(output, rankings)
    if "--light" in sys.argv[1:]:
        write_light_workbook(output, sheets, forms, rankings)
        return
    groups = {group: totals(forms, lines, [code for code, line in lines.items() if line["group"] == group])
              for group in dict.fromkeys(line["group"] for line in lines.values())}
    write_details(output, forms, lines)
    write_json(output, forms, lines, rankings, scopes, groups)
    write_workbook(output, sheets, forms, lines, rankings, groups)
    write_provenance(folder, output, forms)
