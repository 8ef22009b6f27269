-- Version 1. Every row carries its run, so that runs never mix.
CREATE TABLE IF NOT EXISTS tongbao_run (
  run VARCHAR(100) PRIMARY KEY,
  output VARCHAR(4000) NOT NULL,
  digest CHAR(64) NOT NULL
);

CREATE TABLE IF NOT EXISTS tongbao_sheet (
  run VARCHAR(100) NOT NULL,
  sheet VARCHAR(100) NOT NULL,
  rows_read INT NOT NULL,
  PRIMARY KEY (run, sheet)
);

CREATE TABLE IF NOT EXISTS tongbao_unit (
  run VARCHAR(100) NOT NULL,
  row_no INT NOT NULL,
  line_no INT NOT NULL,
  kind VARCHAR(32767) NOT NULL,
  name VARCHAR(32767) NOT NULL,
  sponsor VARCHAR(32767) NOT NULL,
  region VARCHAR(32767) NOT NULL,
  department VARCHAR(32767) NOT NULL,
  platform VARCHAR(32767) NOT NULL,
  code VARCHAR(32767) NOT NULL,
  unit_level VARCHAR(32767) NOT NULL,
  checked BOOLEAN NOT NULL,
  score NUMERIC(7, 2),
  PRIMARY KEY (run, row_no)
);

CREATE TABLE IF NOT EXISTS tongbao_finding (
  run VARCHAR(100) NOT NULL,
  row_no INT NOT NULL,
  line_no INT NOT NULL,
  unit_row INT,
  kind VARCHAR(32767) NOT NULL,
  indicator VARCHAR(32767) NOT NULL,
  severity VARCHAR(20) NOT NULL,
  section VARCHAR(32767) NOT NULL,
  topic VARCHAR(32767) NOT NULL,
  problem VARCHAR(32767) NOT NULL,
  prose VARCHAR(32767) NOT NULL,
  found_on DATE,
  source VARCHAR(32767) NOT NULL,
  rectified BOOLEAN NOT NULL,
  listed BOOLEAN NOT NULL,
  named BOOLEAN NOT NULL,
  PRIMARY KEY (run, row_no)
);

CREATE INDEX IF NOT EXISTS tongbao_finding_unit ON tongbao_finding (run, unit_row);

CREATE TABLE IF NOT EXISTS tongbao_problem (
  run VARCHAR(100) NOT NULL,
  sheet VARCHAR(100) NOT NULL,
  row_no INT NOT NULL,
  seq INT NOT NULL,
  weight VARCHAR(20) NOT NULL,
  file VARCHAR(4000) NOT NULL,
  line_no INT NOT NULL,
  column_no INT NOT NULL,
  fault VARCHAR(100000) NOT NULL,
  remedy VARCHAR(100000) NOT NULL,
  PRIMARY KEY (run, sheet, row_no, seq)
);

CREATE TABLE IF NOT EXISTS tongbao_draft (
  output VARCHAR(1000) NOT NULL,
  draft INT NOT NULL,
  digest CHAR(64) NOT NULL,
  file VARCHAR(1000) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (output, draft)
);
