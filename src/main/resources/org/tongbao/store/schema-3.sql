-- Version 3. A database knows its version. This and every later script can be run again.
CREATE TABLE IF NOT EXISTS tongbao_schema (
  version INT PRIMARY KEY
);
