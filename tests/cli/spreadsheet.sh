#!/bin/sh
# spreadsheet.sh FOLDER: the sheets of check and extract go through LibreOffice Calc and back; prints cells that changed.
set -e
export HOME="$PWD"
for command in check extract groups; do
    numcheck $command -o $command.csv "$1" || true
    soffice --headless --infilter='CSV:44,34,76,1,,0,true' --convert-to xlsx --outdir there $command.csv
    soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false' \
        --outdir back there/$command.xlsx
done > log 2>&1
python3 - <<'END'
import csv
def same(a, b):
    try:
        return a == b or float(a) == float(b)
    except ValueError:
        return False
for command in ("check", "extract", "groups"):
    there, back = (list(csv.reader(open(name, newline="", encoding="utf-8")))
                   for name in (command + ".csv", "back/" + command + ".csv"))
    changed = [(head, a, b) for x, y in zip(there, back) for head, a, b in zip(there[0], x, y)
               if not same(a, b)]
    print(command, len(there) == len(back), len(there) > 1, changed)
END
