"""Opens a form with openpyxl and does what people do to it: rows put in above and between, a column moved to
the end, a sheet renamed, a number pasted as text. Saves it beside, as openpyxl does: without formula results."""

import sys

from openpyxl import load_workbook

source, target = sys.argv[1:]
workbook = load_workbook(source)
sheet = workbook["PL01"]
header = next(row for row in sheet.iter_rows() if any(cell.value == "Tử số" for cell in row))
place = {cell.value: cell.column for cell in header}
end = sheet.max_column + 1
for row in range(header[0].row, sheet.max_row + 1):
    sheet.cell(row, end).value = sheet.cell(row, place["Tử số"]).value
    sheet.cell(row, place["Tử số"]).value = None
for row in range(header[0].row + 1, sheet.max_row + 1):
    if sheet.cell(row, place["Mã"]).value == "4":
        sheet.cell(row, end).value = "48"
sheet.insert_rows(header[0].row + 4)
sheet.insert_rows(1, 2)
sheet.title = "Phụ lục 1 (nộp)"
workbook.save(target)
