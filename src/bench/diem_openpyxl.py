#!/usr/bin/env python3
"""The job of `dti score` (see diem.py) as one would script it with openpyxl, with charts in the workbook.

Usage: diem_openpyxl.py [--light] FOLDER OUTPUT
"""
import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font

import diem

BOLD = Font(bold=True)


def opened(path):
    """The title and the rows of the first sheet of a file."""
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheet = workbook.worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    workbook.close()
    return sheet.title, rows


class Sheets:
    """A workbook written row by row."""

    def __init__(self):
        self.workbook = openpyxl.Workbook(write_only=True)

    def plain(self, title):
        return self.workbook.create_sheet(title)

    def sheet(self, title, widths, header):
        """A new sheet; its first row in bold, which stays in sight."""
        sheet = self.plain(title)
        for column, width in zip("ABCDEFGHIJKLMN", widths):
            sheet.column_dimensions[column].width = width
        sheet.freeze_panes = "A2"
        cells = [WriteOnlyCell(sheet, value=text) for text in header]
        for cell in cells:
            cell.font = BOLD
        sheet.append(cells)
        return sheet

    @staticmethod
    def number(sheet, value):
        cell = WriteOnlyCell(sheet, value=value)
        cell.number_format = "0.00"
        return cell

    @staticmethod
    def chart(sheet, title, rows):
        """A bar for each row: its value beside its name."""
        chart = BarChart()
        chart.type = "bar"
        chart.title = title
        chart.add_data(Reference(sheet, min_col=6, min_row=1, max_row=rows + 1), titles_from_data=True)
        chart.set_categories(Reference(sheet, min_col=3, min_row=2, max_row=rows + 1))
        sheet.add_chart(chart, "I2")

    def save(self, path):
        self.workbook.save(path)


if __name__ == "__main__":
    diem.main(opened, Sheets())
