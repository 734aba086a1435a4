#!/usr/bin/env python3
"""The job of `dti score` (see diem.py) with nothing but Python's own library: forms are unzipped and their XML is read,
the workbook is written as text into a zip file. It has no charts, and reads only what BenchmarkFolder's forms hold.

Usage: diem_zipfile.py [--light] FOLDER OUTPUT
"""
import re
import zipfile
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import diem

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
NAME = "{" + SHEET + "}"
COLUMN = re.compile("[A-Z]+")
# Cells that look like others: plain, bold, a number with two decimals.
STYLES = (
    f'{XML}<styleSheet xmlns="{SHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>'
    '<sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill>'
    '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">'
    '<xf/><xf fontId="1" applyFont="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>')


def place(reference):
    """The column of a cell, from 0."""
    column = 0
    for letter in COLUMN.match(reference).group():
        column = column * 26 + ord(letter) - 64
    return column - 1


def opened(path):
    """The title and the rows of the first sheet of a file."""
    with zipfile.ZipFile(path) as parts:
        title = ElementTree.fromstring(parts.read("xl/workbook.xml")).find(f".//{NAME}sheet").get("name")
        shared = ["".join(text.text or "" for text in each.iter(NAME + "t"))
                  for each in ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))]
        data = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml")).find(NAME + "sheetData")
    rows = []
    for row in data:
        # Rows that are not written are empty ones.
        rows.extend([] for _ in range(len(rows), int(row.get("r")) - 1))
        cells = [None] * 8
        for cell in row:
            value = cell.find(NAME + "v")
            if value is not None:
                text, kind = value.text, cell.get("t", "n")
                if kind == "s":
                    text = shared[int(text)]
                elif kind == "n":
                    text = int(text) if text.isdigit() else float(text)
                cells[place(cell.get("r"))] = text
        rows.append(cells)
    return title, rows


class Sheet:
    """Rows as markup."""

    def __init__(self, title, head=""):
        self.title = title
        self.rows = [head, "<sheetData>"]
        self.count = 0

    def append(self, cells, style=""):
        self.count += 1
        self.rows.append(f'<row r="{self.count}">')
        for cell in cells:
            if cell is None:
                self.rows.append("<c/>")
            elif isinstance(cell, tuple):
                self.rows.append(f'<c s="2"><v>{cell[0]}</v></c>')
            elif isinstance(cell, str):
                self.rows.append(f'<c t="inlineStr"{style}><is><t xml:space="preserve">{escape(cell)}</t></is></c>')
            else:
                self.rows.append(f"<c{style}><v>{cell}</v></c>")
        self.rows.append("</row>")


class Sheets:
    """A workbook written at its end."""

    def __init__(self):
        self.sheets = []

    def plain(self, title):
        self.sheets.append(Sheet(title))
        return self.sheets[-1]

    def sheet(self, title, widths, header):
        """A new sheet; its first row in bold, which stays in sight."""
        columns = "".join(f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
                          for at, width in enumerate(widths, 1))
        self.sheets.append(Sheet(title, (
            '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>'
            f"</sheetViews><cols>{columns}</cols>")))
        self.sheets[-1].append(header, ' s="1"')
        return self.sheets[-1]

    @staticmethod
    def number(sheet, value):
        return (value,)

    @staticmethod
    def chart(sheet, title, rows):
        """None."""

    def save(self, path):
        numbers = range(1, len(self.sheets) + 1)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as parts:
            parts.writestr("[Content_Types].xml", (
                f'{XML}<Types xmlns="{PACKAGE}content-types"><Default Extension="rels"'
                ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}sheet.main+xml"/>'
                f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}styles+xml"/>'
                + "".join(f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{TYPE}worksheet+xml"/>'
                          for number in numbers) + "</Types>"))
            parts.writestr("_rels/.rels", (
                f'{XML}<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1"'
                f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'))
            parts.writestr("xl/_rels/workbook.xml.rels", (
                f'{XML}<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId0" Type="{OFFICE}/styles"'
                ' Target="styles.xml"/>'
                + "".join(f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet"'
                          f' Target="worksheets/sheet{number}.xml"/>' for number in numbers) + "</Relationships>"))
            parts.writestr("xl/styles.xml", STYLES)
            parts.writestr("xl/workbook.xml", (
                f'{XML}<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
                + "".join(f'<sheet name={quoteattr(sheet.title)} sheetId="{number}" r:id="rId{number}"/>'
                          for number, sheet in enumerate(self.sheets, 1)) + "</sheets></workbook>"))
            for number, sheet in enumerate(self.sheets, 1):
                parts.writestr(f"xl/worksheets/sheet{number}.xml", (
                    f'{XML}<worksheet xmlns="{SHEET}">' + "".join(sheet.rows) + "</sheetData></worksheet>"))


if __name__ == "__main__":
    diem.main(opened, Sheets())
