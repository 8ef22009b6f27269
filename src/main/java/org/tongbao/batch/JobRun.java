package org.tongbao.batch;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.InspectionStore;

/** One making of a job over an open database: repository, run key and stored facts together. */
public final class JobRun {
  private final DataSource database;
  private final Jobs jobs;
  private final Jobs.Making making;
  private final InspectionStore facts;

  /**
   * Goes on with the making that was not finished, else begins a new one.
   *
   * @param job the job's name
   * @param identity of the run: all that goes in, and where it goes
   * @param output the output folder, absolute; older facts of the same output are removed
   * @param digest of all that goes in
   */
  public JobRun(Database database, String job, String identity, String output, String digest) {
    this.database = database.source();
    this.jobs = new Jobs(this.database);
    this.making = jobs.next(job, identity);
    this.facts = new InspectionStore(this.database, making.run());
    facts.begin(output, digest);
  }

  /** The run's units, findings and problems. */
  public InspectionStore facts() {
    return facts;
  }

  DataSource database() {
    return database;
  }

  Jobs jobs() {
    return jobs;
  }

  /** The key of all rows that belong to this making. */
  String key() {
    return making.run();
  }

  /** Runs a job to its end, from where its making stopped; a signal may stop it. */
  void complete(Job job) throws RunFailed, InputRefused, IOException {
    jobs.complete(job, making);
  }

  /** Lets a signal stop the job. */
  JobExecutionListener stoppedBy(StopOnSignal signal) {
    return signal.of(jobs);
  }
}
