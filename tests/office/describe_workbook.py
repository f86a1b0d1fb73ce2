"""What openpyxl sees in a workbook, as JSON on standard output: python3 describe_workbook.py FILE"""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")  # openpyxl warns where it has to drop something


def cell(formula, value):
    return {
        "formula": formula.value if formula.data_type == "f" else None,
        "type": value.data_type,
        "value": None if value.value is None else str(value.value),
        "font": [value.font.name, value.font.sz, bool(value.font.b)],
        "fill": value.fill.fgColor.rgb if value.fill.fill_type == "solid" else None,
        "format": value.number_format,
        "locked": value.protection.locked,
        "note": value.comment.text if value.comment else None,
        "link": (value.hyperlink.target or value.hyperlink.location) if value.hyperlink else None,
    }


def sheet(formulas, values):
    return {
        "name": formulas.title,
        "state": formulas.sheet_state,
        "cells": {
            c.coordinate: cell(c, values[c.coordinate])
            for row in formulas.iter_rows()
            for c in row
            if c.value is not None or c.has_style
        },
        "merges": [str(area) for area in formulas.merged_cells.ranges],
        "validations": [
            [str(v.sqref), v.type or "none", v.operator, v.formula1, v.prompt, v.error if v.showErrorMessage else None]
            for v in formulas.data_validations.dataValidation
        ],
        "conditionals": [
            [str(area.sqref), rule.formula[0], rule.dxf.fill.bgColor.rgb if rule.dxf.fill else None, bool(rule.stopIfTrue)]
            for area in formulas.conditional_formatting
            for rule in area.rules
        ],
        "protected": formulas.protection.sheet,
        "allowed": [
            name
            for name in ("autoFilter", "sort", "formatColumns", "formatRows", "formatCells")
            if not getattr(formulas.protection, name)
        ],
        "titleRows": formulas.print_title_rows,
        "printArea": formulas.print_area,
        "page": [formulas.page_setup.paperSize, formulas.page_setup.orientation, formulas.page_setup.fitToWidth,
                 formulas.page_setup.fitToHeight, formulas.sheet_properties.pageSetUpPr is not None],
        "firstHeader": formulas.HeaderFooter.differentFirst,
        "breaks": [b.id for b in formulas.row_breaks.brk],
        "freeze": formulas.freeze_panes,
        "filter": formulas.auto_filter.ref,
        "charts": len(formulas._charts),
        "hiddenColumns": sorted(k for k, v in formulas.column_dimensions.items() if v.hidden),
        "hiddenRows": sorted(k for k, v in formulas.row_dimensions.items() if v.hidden),
    }


formulas = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump(
    {
        "active": formulas.active.title,
        "title": formulas.properties.title,
        "created": formulas.properties.created.isoformat(),
        "sheets": [sheet(f, v) for f, v in zip(formulas.worksheets, values.worksheets)],
    },
    sys.stdout,
)
