The sheet opens in LibreOffice Calc without loss: opened, saved as a workbook, opened again, saved as CSV.

Every cell comes back as it was; the import keeps quoted cells as text
  $ command -v soffice > /dev/null && command -v python3 > /dev/null || { echo SKIP needs LibreOffice Calc and python3; exit; }; "$TESTS"/spreadsheet.sh "$TESTS"/bridge
  check True True []
  extract True True []
  groups True True []

Sentences with quotes, line breaks and a beginning that looks like a formula too
  $ command -v soffice > /dev/null && command -v python3 > /dev/null || { echo SKIP needs LibreOffice Calc and python3; exit; }; mkdir odd && printf 'Odd: a "quoted" title\n\n=1+1 is no sum, Mayor Ann Lorne said on 3 May 2024: "3,240 people\nwere evacuated from Elwin; 1/2 of them on 2024-05-01".\n' > odd/a.txt && printf 'Another title\n\n+Mayor Ann Lorne said 3,420 people were evacuated from Elwin.\n' > odd/b.txt && "$TESTS"/spreadsheet.sh odd
  check True True []
  extract True True []
  groups True True []
