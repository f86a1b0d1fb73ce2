/** Findings in English. Names of columns, sheets and states stay as the form prints them. */
export const en = {
  'unreadable-file': { title: 'File cannot be read', text: '{reason}' },
  'not-our-file': {
    title: 'Not one of the issued forms',
    text: 'The file carries no mark of a form: neither its unit nor its period is known. Enter the figures in the form that you were sent, and send that file.',
  },
  'unidentified-form': {
    title: 'Form that does not say whose it is',
    text: {
      content:
        'The form has lost its sheet “_khs” and its marks; by what stands in it, it seems to be of {unit}. The consolidating officer confirms that by the decision “Là của đơn vị” (in Sổ theo dõi: the unit chosen in the column “Đơn vị xác nhận”), or the unit enters its figures in the form that it was sent.',
      'file-name':
        'The form has lost its sheet “_khs” and its marks, and names no unit; by the name of the file, it seems to be of {unit}. The consolidating officer confirms that by the decision “Là của đơn vị” (in Sổ theo dõi: the unit chosen in the column “Đơn vị xác nhận”), or the unit enters its figures in the form that it was sent.',
      unknown:
        'The form has lost its sheet “_khs” and its marks; neither its content nor the name of the file says for sure whose it is. The consolidating officer says so by the decision “Là của đơn vị” (in Sổ theo dõi: the unit chosen in the column “Đơn vị xác nhận”), or the unit enters its figures in the form that it was sent.',
    },
  },
  'newer-format': {
    title: 'Form newer than the program',
    text: 'The form is of version {format}, newer than version {expected} that this program reads. Update the program.',
  },
  'other-plan': {
    title: 'Form of another plan',
    text: 'This form belongs to “{plan}”, not to “{expected}”. Send the form of the right plan.',
  },
  'unknown-unit': {
    title: 'Unit not in the plan',
    text: {
      code: 'The plan has no unit with the code “{unit}”. Use the form that was issued to your unit.',
      named:
        'The plan has no unit with the code “{unit}” ({name}). Use the form that was issued to your unit.',
    },
  },
  'other-period': {
    title: 'Form of another period',
    text: {
      other:
        'This form is of “{period}”, while “{expected}” is being collected. Send the form of the right period.',
      unknown:
        'This form is of “{period}”, which the plan does not have (periods: {expected}). Send the form of the right period.',
    },
  },
  'old-format': {
    title: 'Form of an earlier issue',
    text: {
      whole:
        'The form is of issue {version}; issue {expected} is in use. Its entries are read by the key of each row, and no row is left out.',
      'rows-lost':
        'The form is of issue {version}; issue {expected} is in use. Its entries are read by the key of each row; the rows {rows} are no longer in the plan and not taken.',
    },
  },
  'other-unit-than-name': {
    title: 'File named after another unit',
    text: 'The name “{file}” is that of {named}, but the form in it is of {unit} and counts for {unit}. If the wrong form was filled in, send your own; if only the name is wrong, say so in “Giải trình chung”.',
  },
  'several-units': {
    title: 'One file with forms of several units',
    text: 'The file holds forms of {count} units: {units}. Each is read by itself and has a line of its own. See whether it was meant for all of them; one file for each unit is better.',
  },
  'macros-ignored': {
    title: 'File with macros',
    text: 'The file carries macros, which are neither read nor run; only what is saved in the cells is taken. An .xlsx is better.',
  },
  'sheet-missing': {
    title: 'Sheet missing',
    text: {
      info: 'The sheet “{sheet}”, which holds the date of the figures, cannot be found. Take it from the form that you were sent.',
      appendix:
        'The sheet “{sheet}” cannot be found: it was deleted, or its header row was edited. Take it from the form that you were sent.',
    },
  },
  'sheet-copied': {
    title: 'Copied sheet with other entries',
    text: 'The sheet “{copy}” is a copy with other entries; only “{read}” is read. Move the right entries to “{read}” and delete the copy.',
  },
  'column-missing': {
    title: 'Column missing',
    text: {
      gone: 'The header row (row {headerRow}) has no column “{header}”: it was deleted or renamed. Put the header back.',
      renamed:
        'The header row (row {headerRow}) has no column “{header}”. The header “{found}” is probably that column renamed: if so, write “{header}” again.',
    },
  },
  'column-duplicated': {
    title: 'Column stands twice',
    text: 'Two columns are headed “{header}”, {read} and {copy}, with different entries. Only {read} is read. Keep the right entries in column {read} and delete column {copy}.',
  },
  'row-missing': {
    title: 'Row missing',
    text: {
      gone: 'Your unit leads this row, but the sheet no longer has it. Copy the row from the form that you were sent, hidden column “Mã” included.',
      'never-issued':
        'The form was issued before the plan had this row. Take the new form, carry the entries over and fill in this row.',
      unrecognised:
        'This row cannot be told: row {row1} has its TT, but the hidden key is gone and the words were edited. Put the plan’s words back in row {row1}.',
    },
  },
  'row-duplicated': {
    title: 'Row stands twice',
    text: 'The same item stands in row {row1} and in row {row2}; which one counts is unknown. Keep one and delete the other.',
  },
  'key-contradicts': {
    title: 'Hidden key against the row’s words',
    text: 'TT and words are those of “{expected}”, but the hidden column “Mã” says “{value}”: which row the entries are meant for is unknown. Show the column “Mã” and write “{expected}” again, or copy the row from the form that you were sent.',
  },
  'key-changed': {
    title: 'Hidden key edited',
    text: 'The hidden column “Mã” says “{value}”, which the plan does not have; by its TT and words the row is read as “{expected}”. Write the key “{expected}” again.',
  },
  'stray-row': {
    title: 'Row that is none of the form’s',
    text: {
      unknown:
        'Row {row1} “{value}” has entries, but is no row of the plan, so they are not taken. Move them to the right row, or write them into “Kết quả thực hiện”.',
      unnamed:
        'Row {row1} has something in a column to fill in, but is no row of the plan, so it is not taken. Move it to the right row or delete it.',
      'of-another-unit':
        'Row {row1} is not among those of your unit, so its entries are not taken. Delete the row.',
    },
  },
  'merged-entries': {
    title: 'Entry cells merged',
    text: 'The cells {area} were merged and only the first keeps its content, so {column} of this row is lost. Unmerge them and fill in each cell again.',
  },
  'hidden-entries': {
    title: 'Entries out of sight',
    text: {
      rows: 'Rows {cells} have entries but are hidden or filtered out: they count, and the printed page lacks them. Show the rows or clear the filter.',
      columns:
        'Columns {cells} have entries but are hidden: they count, and the printed page lacks them. Show the columns.',
      sheet:
        'The sheet “{cells}” has entries but is hidden: they count, and the printed page lacks them. Show the sheet.',
    },
  },
  'protection-lost': {
    title: 'Sheet no longer protected',
    text: 'The sheet no longer locks the cells of the plan, so words, keys and formulas are easily edited by mistake. Protect it again: Review, Protect Sheet, no password needed.',
  },
  'locked-cells': {
    title: 'Entry cells locked',
    text: '{count} entry cells were locked by pasting ({cells}): nobody can type there any more. Unprotect the sheet, clear Locked for these cells and protect it again.',
  },
  'validation-lost': {
    title: 'List or limit of cells lost',
    text: '{count} entry cells lost their list or limit by pasting ({cells}), so Excel refuses no wrong value there. Paste as Values instead.',
  },
  'empty-form': {
    title: 'Nothing entered',
    text: 'Nothing has been entered on {sheets}. Fill in the rows that your unit leads and send the file again.',
  },
  'info-contradicts': {
    title: 'Form of another unit or period',
    text: {
      unit: 'The sheet says “{value}”, but the form was issued for “{expected}”: whose figures these are is unknown. Fill in your own unit’s form; if only this cell is wrong, write “{expected}” again.',
      period:
        'The sheet says “{value}”, but the form was issued for “{expected}”. Fill in the form of the period that is reported; if only this cell is wrong, write “{expected}” again.',
    },
  },
  'as-of-date': {
    title: 'Date of the figures',
    text: {
      missing: '“Số liệu tính đến ngày” is empty. Enter a day from {from} to {to}.',
      'not-a-date':
        '“Số liệu tính đến ngày” says “{value}”, which is no date. Enter day/month/year, for example {example}.',
      outside:
        '“Số liệu tính đến ngày” is {value}, outside “{period}” ({from} to {to}). Enter a day of the period.',
    },
  },
  'report-date': {
    title: 'Date of the report',
    text: '“Ngày văn bản” says “{value}”, which is no date. Write day/month/year, such as {example}, or leave it empty.',
  },
  'moving-date': {
    title: 'Date from a formula',
    text: '“{header}” has the formula {formula}, which now gives {value}. The date changes when the file is opened again: put {value} in place of the formula.',
  },
  'required-entry-missing': {
    title: 'Required entry missing',
    text: {
      figures:
        'No figures yet. Enter Tử số and Mẫu số; where there are none, choose the Tình trạng số liệu that fits.',
      state:
        '“{column}” is empty. This indicator takes no numbers: choose a state and fill in Kết quả thực hiện.',
      result: '“Có số liệu” is chosen, but “{column}” is empty. Write in short what was achieved.',
      reason:
        '“Chưa có số liệu” is chosen without a reason. Give the reason in “{column}” or “Giải trình, minh chứng”.',
      task: '“{column}” is empty. Choose an item from the list of the cell.',
    },
  },
  'missing-number': {
    title: 'Tử số or Mẫu số missing',
    text: {
      one: '{given} is {value}, but {column} is empty. Enter both numbers.',
      both: '“{state}” is chosen, but Tử số and Mẫu số are empty. Enter both numbers, or choose another state.',
    },
  },
  'unknown-state': {
    title: 'Word not in the list',
    text: '“{column}” says “{value}”, which is not in the list. Choose one of: {words}.',
  },
  'state-against-numbers': {
    title: 'State contradicts the number',
    text: 'The state is “{state}”, but {column} says {value}. Delete the number, or choose “Có số liệu”.',
  },
  'not-a-number': {
    title: 'Not a number',
    text: {
      text: '{column} says “{value}”, which is no number. Enter digits only; explanations go into “Giải trình, minh chứng”.',
      likely:
        '{column} says “{value}”, which is no number. If {suggestion} is meant, enter it in digits only.',
      'among-words':
        '{column} says “{value}”, a number among words. Enter the number alone, such as {suggestion}; explanations go into “Giải trình, minh chứng”.',
      either: '{column} says “{value}”, which may be {first} or {second}. Enter it again in digits only.',
      fraction:
        '{column} says “{value}”. If {first} of {second} is meant, enter {first} in Tử số and {second} in Mẫu số.',
      rate: '{column} says “{value}”, but it counts things and takes no rate. Enter a whole number; the form works out the rate.',
      state: '{column} says “{value}”. Clear this cell and choose “{state}” in the column “{header}”.',
      superfluous: '{column} says “{value}” while “{header}” is “{state}” already. Clear this cell.',
      mark: '{column} says “{value}”, which may be zero or nothing yet. Enter 0 if it is zero; if there is no number, clear the cell and choose what fits in the column “{header}”.',
      dash: '{column} says “{value}”, which may be zero or nothing yet. Enter 0 if it is zero; if there is no number yet, leave the cell empty.',
      date: '{column} holds the date {value}: Excel turned what was typed into a date. Enter one number again.',
      'fraction-date':
        '{column} holds the date {value}: Excel turned what was typed into a date. If {first}/{second} was typed, enter {first} in Tử số and {second} in Mẫu số.',
      error: '{column} holds the error {value}. Delete the formula and enter the number.',
      formula:
        '{column} holds the formula {value}, but the file does not hold its result. Enter the number itself, or open the file in Excel and save it again.',
    },
  },
  'linked-workbook': {
    title: 'Number taken from another file',
    text: '{column} holds the formula {formula}, which takes its number from another file, now {value}. The receiver has not got that file: put the number itself in place of the formula.',
  },
  'formula-in-entry': {
    title: 'Formula where a number belongs',
    text: '{column} holds the formula {formula}, which now gives {value}. The number will change with other cells after the report: put the number {value} in place of the formula.',
  },
  'error-in-text': {
    title: 'Error where words belong',
    text: 'The cell holds the error {value} and its words are lost, mostly because they began with -, + or =. Write them again, beginning with something else.',
  },
  'number-as-text': {
    title: 'Number kept as text',
    text: '{column} says {value}, but the cell keeps it as text, so that the formulas of the form pass it over. Enter the number again.',
  },
  'negative-number': {
    title: 'Negative number',
    text: '{column} is {value}, and it cannot be negative. Enter the right number.',
  },
  'decimals-in-count': {
    title: 'Fraction in a count',
    text: {
      number:
        '{column} is {value}, but it counts things and must be whole. If it is a percentage, enter the count instead.',
      percent:
        '{column} is {value}%, but it counts things and takes no rate. Enter a whole number; the form works out the rate.',
    },
  },
  'percent-as-count': {
    title: 'Rate in a count',
    text: {
      sign: '{column} shows {value}% (the number {count} in a cell formatted as percent), but it counts things. If {count} is right, take the % sign off; if it is a rate, enter the count.',
      hundreds:
        'Mẫu số is 100 in {hundreds} of {counted} indicators with figures. If percentages were entered, enter the true counts in both Tử số and Mẫu số; if 100 is right, say so in the explanation.',
    },
  },
  'numerator-over-denominator': {
    title: 'Tử số over Mẫu số',
    text: 'Tử số {numerator} is greater than Mẫu số {denominator}. Tử số is a part of Mẫu số: look at both again, they may have been swapped.',
  },
  'zero-denominator': {
    title: 'Mẫu số is zero',
    text: 'Mẫu số is 0 while Tử số is {numerator}. Enter Mẫu số again.',
  },
  'nothing-occurred': {
    title: 'Tử số and Mẫu số are both zero',
    text: 'Tử số and Mẫu số are both 0, which gives no rate. If nothing occurred in the period, choose “{word}”.',
  },
  'rate-overwritten': {
    title: 'Rate or verdict typed over',
    text: {
      rate: '{column} says {value}, while Tử số and Mẫu số give {computed}. Look at the two numbers again; the form works out the rate, nothing is typed there.',
      verdict:
        '{column} says “{value}”, while Tử số and Mẫu số give “{computed}”. Look at the two numbers again; the form works out the verdict, nothing is typed there.',
    },
  },
  'just-at-target': {
    title: 'Just at what must be exceeded',
    text: '{numerator} of {denominator} is {target}% exactly; the target is above {target}%, so it is not met. Look at both numbers again; if they are right, nothing needs to be changed.',
  },
  'evidence-missing': {
    title: 'Evidence missing',
    text: {
      blank:
        'The target is claimed as met ({numerator}/{denominator}), but “{column}” is empty. Give a link, or the number and date of a document that proves it.',
      words:
        'The target is claimed as met ({numerator}/{denominator}), but “{column}” names neither link nor document. Add a link, or the number and date of a document that proves it.',
    },
  },
  'part-over-whole': {
    title: 'Greater than the indicator it is part of',
    text: '{column} is {value}, greater than {column} {whole} of indicator {of}, of which it is a part. Look at the figures of both indicators again.',
  },
  'turns-for-persons': {
    title: 'Turns counted instead of persons',
    text: '{column} says “{value}”, while this indicator counts persons: who comes several times counts once. Look at Tử số {numerator} again; if it counts persons, mend the words.',
  },
  'cumulative-fallen': {
    title: 'Cumulative figure has fallen',
    text: {
      number:
        '{column} is {value}, less than {before} in the period before, although it accumulates from the beginning of the plan’s year. Enter the cumulative figure; if the earlier report was wrong, say so in the explanation.',
      state:
        '“{state}” is chosen, while the period before had {numerator}/{denominator}, and this accumulates from the beginning of the plan’s year. Enter the cumulative figure; if the earlier report was wrong, say so in the explanation.',
    },
  },
  'denominator-jump': {
    title: 'Denominator has jumped',
    text: {
      up: '{column} is {value}, unusually far above {before} in the period before. See whether the same things were counted; if it is right, say so in the explanation.',
      down: '{column} is {value}, unusually far below {before} in the period before. See whether the same things were counted; if it is right, say so in the explanation.',
    },
  },
  'copied-from-previous': {
    title: 'The same as the period before',
    text: {
      sheet:
        '{copied} of {comparable} indicators have the figures and results of the period before. Enter those of this period; if nothing has changed, say so in “Giải trình chung”.',
      figures:
        'Figures and “{column}” are those of the period before. Enter those of this period; if nothing has changed, say so in the explanation.',
      words:
        '“{column}” is that of the period before. Enter that of this period; if nothing has changed, say so in the explanation.',
    },
  },
  'progress-out-of-range': {
    title: 'Progress outside 0–100',
    text: '{column} is {value}. Enter a number from 0 to 100.',
  },
  'progress-against-state': {
    title: 'Progress contradicts the state',
    text: {
      done: 'The state is “{state}”, but {column} is {value}. Enter 100, or choose another state.',
      'not-started': 'The state is “{state}”, but {column} is {value}. Enter 0, or choose another state.',
    },
  },
  'share-as-percent': {
    title: 'Progress below 1%',
    text: '{column} is {value}, which is less than 1%. If {suggestion}% is meant, enter {suggestion}; if {value}% is right, say so in the explanation.',
  },
  'ambiguous-one': {
    title: 'Progress 1: 1% or 100%?',
    text: {
      done: '{column} is 1 while the state is “Hoàn thành”. Progress is in percent: enter 100.',
      open: '{column} is 1: 1% or 100%? Progress is in percent: enter 100 if it is done; if 1% is right, say so in the explanation.',
    },
  },
  'upkeep-done': {
    title: 'Task to keep up stated as done',
    text: 'This task is one to keep up and has no end, but the state is “{state}”. “{word}” fits better.',
  },
  'result-missing': {
    title: 'Result of the task missing',
    text: 'The state is “{state}”, but “{column}” is empty. Write in short what came of it, such as the number and date of a document or what was handed over.',
  },
  'difficulty-missing': {
    title: 'Difficulty not named',
    text: 'The state is “{state}”, but “{column}” is empty. Say why, so that it can be collected and dealt with.',
  },
  'currency-unit': {
    title: 'Wrong unit of money',
    text: {
      likely:
        '{column} is {value} million đồng, which is unusually much; it may have been typed in đồng or thousand đồng. If {suggestion} million đồng is meant, enter {suggestion}; if the amount is right, say so in the explanation.',
      either:
        '{column} is {value} million đồng, which is unusually much; it may have been typed in đồng or thousand đồng and mean {first} or {second} million đồng. Enter it in million đồng; if the amount is right, say so in the explanation.',
      large:
        '{column} is {value} million đồng, which is unusually much. Look again and enter it in million đồng; if the amount is right, say so in the explanation.',
    },
  },
  'disbursed-over-allotted': {
    title: 'More disbursed than allotted',
    text: '{disbursed} million đồng were disbursed, more than the {allotted} million đồng allotted. Look at both amounts again; if money was carried over from the year before, say so in the explanation.',
  },
  'figures-not-open': {
    title: 'Number where none is taken',
    text: {
      coordinate:
        'Your unit only coordinates on this row, so {value} is not taken. Delete it; what your unit did goes into “Kết quả thực hiện”.',
      words:
        'This indicator takes no numbers, so {value} is not taken. Delete it and write into “Kết quả thực hiện”.',
    },
  },
  'target-changed': {
    title: 'Target edited',
    text: {
      changed:
        'The target says “{value}”, while the plan says “{expected}”. The plan sets it: put the plan’s target back.',
      deleted: 'The target was deleted. Put the plan’s back: “{expected}”.',
    },
  },
  'text-changed': {
    title: 'Words of the plan edited',
    text: {
      changed:
        '“{column}” says “{value}”, the plan says “{expected}”. Put the plan’s words back; remarks go into “Giải trình, minh chứng”.',
      deleted: '“{column}” was deleted. Put the plan’s words back: “{expected}”.',
    },
  },
  'outlier-past': {
    title: 'Far from the period before',
    text: {
      up: 'The rate is {value}%, in the period before it was {before}%: an unusual rise. Look at Tử số and Mẫu số again; if they are right, say so in the explanation.',
      down: 'The rate is {value}%, in the period before it was {before}%: an unusual fall. Look at Tử số and Mẫu số again; if they are right, say so in the explanation.',
    },
  },
  'outlier-peers': {
    title: 'Far from the units of the group',
    text: {
      rate: 'The rate is {value}%, while the middle of {count} units of the group is {median}%. Look at Tử số and Mẫu số again; if they are right, say so in the explanation.',
      size: 'Mẫu số is {value}, while the middle of {count} units of the group is {median}. Look at what was counted and in which unit; if it is right, say so in the explanation.',
    },
  },
  'legacy-encoding': {
    title: 'Text typed with an old font',
    text: '“{header}” has {count} cells in the encoding {encoding}, not in Unicode: “{before}” reads “{after}”. Turn them into Unicode, font Times New Roman.',
  },
  'decomposed-text': {
    title: 'Marks kept apart from letters',
    text: '“{value}” keeps letters and their marks apart (decomposed Unicode), so that searching and comparing miss it. Turn it into composed Unicode.',
  },
  'invisible-characters': {
    title: 'Characters that nobody sees',
    text: '“{value}” has characters that nobody sees, or several spaces in a row, mostly copied from web pages. Take them out.',
  },
  'secret-mark': {
    title: 'Mark of a state secret',
    text: {
      mark: 'The text carries the mark of secrecy “{value}”. State secrets may not be sent in this file: take the secret content out, counts included, and tell the person in charge of secrets at your unit.',
      symbol:
        'The text carries the symbol of a secret document, “{value}”. State secrets may not be sent in this file: take the symbol out and what goes with it.',
    },
  },
  'personal-data': {
    title: 'Personal data',
    text: {
      identity:
        'The text has what looks like a citizen identity number ({value}). The form needs no personal data: delete it.',
      phone:
        'The text has what looks like a mobile number ({value}). The form needs no personal data: delete it, or explain it where the number is public.',
    },
  },
} as const;
