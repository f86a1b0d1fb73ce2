"""Every cell that openpyxl finds in a workbook, as JSON on standard output: python3 dump_cells.py FILE"""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value)
    return value


def rgb(color):
    return color.rgb[2:] if color is not None and color.type == "rgb" else None


def cell(formula, value):
    return {
        "value": {"error": value.value} if value.data_type == "e" else plain(value.value),
        "formula": formula.value[1:] if formula.data_type == "f" else None,
        "font": [formula.font.name, formula.font.sz, bool(formula.font.b), bool(formula.font.i)],
        "fill": rgb(formula.fill.fgColor) if formula.fill.fill_type == "solid" else None,
        "format": None if formula.number_format == "General" else formula.number_format,
        "wrap": bool(formula.alignment.wrap_text),
        "locked": formula.protection.locked,
        "top": formula.border.top.style,
    }


formulas = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump(
    {
        sheet.title: {
            c.coordinate: cell(c, values[sheet.title][c.coordinate])
            for row in sheet.iter_rows()
            for c in row
            if c.value is not None
        }
        for sheet in formulas.worksheets
    },
    sys.stdout,
)
