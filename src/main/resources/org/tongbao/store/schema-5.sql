-- Version 5. What stands beside a draft: its proof copy, its page, its plain text.
CREATE TABLE IF NOT EXISTS tongbao_companion (
  output VARCHAR(1000) NOT NULL,
  draft INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (output, draft, kind)
);
-- Gone already where a process was killed behind the last statement.
CREATE TABLE IF NOT EXISTS tongbao_proof (
  output VARCHAR(1000) NOT NULL,
  draft INT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (output, draft)
);
INSERT INTO tongbao_companion (output, draft, kind, sha256)
  SELECT output, draft, 'PROOF', sha256 FROM tongbao_proof proof
  WHERE NOT EXISTS (SELECT 1 FROM tongbao_companion there
    WHERE there.output = proof.output AND there.draft = proof.draft AND there.kind = 'PROOF');
DROP TABLE tongbao_proof;
