/** Findings in English. Names of columns, sheets and states stay as the form prints them. */
export const en = {
  'unreadable-file': { title: 'File cannot be read', text: '{reason}' },
  'not-our-file': {
    title: 'Not one of the issued forms',
    text: 'The file carries no mark of a form: neither its unit nor its period is known. Enter the figures in the form that you were sent, and send that file.',
  },
  'old-format': {
    title: 'Form of another version',
    text: {
      older:
        'The form is of version {format}; version {expected} is in use. Make the form anew and carry the figures over.',
      newer:
        'The form is of version {format}, newer than version {expected} that this program reads. Update the program.',
    },
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
    text: 'The header row (row {headerRow}) has no column “{header}”: it was deleted or renamed. Put the header back.',
  },
  'row-missing': {
    title: 'Row missing',
    text: 'Your unit leads this row, but the sheet no longer has it. Copy the row from the form that you were sent, hidden column “Mã” included.',
  },
  'row-duplicated': {
    title: 'Row stands twice',
    text: 'The same item stands in row {row1} and in row {row2}; which one counts is unknown. Keep one and delete the other.',
  },
  'empty-form': {
    title: 'Nothing entered',
    text: 'Nothing has been entered on {sheets}. Fill in the rows that your unit leads and send the file again.',
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
      date: '{column} holds the date {value}: Excel turned what was typed (such as 12/15) into a date. Enter one number again; Tử số and Mẫu số have a cell each.',
      error: '{column} holds the error {value}. Delete the formula and enter the number.',
      formula:
        '{column} holds the formula {value}, but the file does not hold its result. Enter the number itself, or open the file in Excel and save it again.',
    },
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
    text: '{column} is {value}, but it counts things and must be whole. If it is a percentage, enter the count instead.',
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
  'progress-out-of-range': {
    title: 'Progress outside 0–100',
    text: '{column} is {value}. Enter a number from 0 to 100.',
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
} as const;
