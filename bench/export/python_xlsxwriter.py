"""The same rows and formats through Python's XlsxWriter in constant memory: python_xlsxwriter.py <rows> <path>."""
import datetime, json, resource, sys, time
import xlsxwriter

count, path = int(sys.argv[1]), sys.argv[2]
SENTENCE = "The two sides agreed to meet again within the year, the ministry said; further details were not given."
start = time.monotonic()
book = xlsxwriter.Workbook(path, {"constant_memory": True})
sheet = book.add_worksheet("Bench")
top = book.add_format({"valign": "top"})
wrap = book.add_format({"valign": "top", "text_wrap": True})
date = book.add_format({"valign": "top", "num_format": "yyyy-mm-dd"})
whole = book.add_format({"valign": "top", "num_format": "0"})
number = book.add_format({"valign": "top", "num_format": "#,##0.##"})
for row in range(count):
    day = datetime.date(2024, row % 12 + 1, row % 28 + 1)
    iso = day.isoformat()
    texts = [f"m-{row:012x}", iso, None, None, "stated" if row % 3 == 0 else "inferred", "held", "a city", "XR"]
    for column, text in enumerate(texts):
        if text is not None:
            sheet.write_string(row, column, text, top)
    sheet.write_datetime(row, 2, day, date)
    sheet.write_datetime(row, 3, day, date)
    sheet.write_string(row, 8, "XR; XS", wrap)
    if row % 7:
        sheet.write_string(row, 9, f"name {row % 1000}", top)
    sheet.write_number(row, 10, row % 50, whole)
    sheet.write_number(row, 11, row * 1.5, number)
    sheet.write_string(row, 12, "corroborated", top)
    sheet.write_string(row, 13, SENTENCE, wrap)
    sheet.write_number(row, 14, 1, whole)
book.close()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": time.monotonic() - start, "megabytes": peak}))
