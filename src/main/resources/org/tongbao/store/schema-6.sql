-- Version 6. Further notices from the same data: what is to be made, and what came of it.
CREATE TABLE IF NOT EXISTS tongbao_further (
  run VARCHAR(100) NOT NULL,
  number INT NOT NULL,
  entry INT NOT NULL,
  serial INT NOT NULL,
  name VARCHAR(32767) NOT NULL,
  file VARCHAR(1000) NOT NULL,
  sha256 CHAR(64),
  fault VARCHAR(100000),
  PRIMARY KEY (run, number)
);
-- What was made beside a draft. Where it could not be made, there is a fault and no digest.
CREATE TABLE IF NOT EXISTS tongbao_further_copy (
  output VARCHAR(1000) NOT NULL,
  draft INT NOT NULL,
  number INT NOT NULL,
  file VARCHAR(1000) NOT NULL,
  sha256 CHAR(64),
  fault VARCHAR(100000),
  PRIMARY KEY (output, draft, number)
);
