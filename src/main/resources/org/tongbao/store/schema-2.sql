-- Version 2. The proof copies of drafts.
CREATE TABLE IF NOT EXISTS tongbao_proof (
  output VARCHAR(1000) NOT NULL,
  draft INT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (output, draft)
);
