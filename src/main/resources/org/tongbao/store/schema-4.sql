-- Version 4. A problem of a workbook names its sheet.
ALTER TABLE tongbao_problem ADD COLUMN IF NOT EXISTS tab VARCHAR(1000) DEFAULT '' NOT NULL;
