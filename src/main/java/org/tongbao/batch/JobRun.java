package org.tongbao.batch;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.InspectionStore;

/** One attempt at a job in an open database: job repository, run key and stored facts. */
public final class JobRun {
  private final Database database;
  private final Jobs jobs;
  private final Jobs.Attempt attempt;
  private final JobParameters parameters;
  private final InspectionStore facts;

  /**
   * Continues the attempt that was not finished, else begins a new one.
   *
   * @param job the name of the job
   * @param identity of the run: a digest of its input and output folder
   * @param output the output folder, absolute; older facts of the same output are deleted
   * @param digest of the input
   * @param parameters of the job that do not identify it
   */
  JobRun(
      Database database,
      String job,
      String identity,
      String output,
      String digest,
      JobParameters parameters) {
    this.parameters = parameters;
    this.database = database;
    this.jobs = new Jobs(database.source());
    this.attempt = jobs.next(job, identity);
    this.facts = begun(output, digest);
  }

  /**
   * One attempt in a temporary database, which nobody will continue.
   *
   * @param number of the attempt in this database
   * @param output what stands for it; older facts of the same output are deleted
   */
  public JobRun(Database temporary, String job, long number, String output) {
    this.parameters = new JobParameters();
    this.database = temporary;
    this.jobs = new Jobs(database.source());
    this.attempt = new Jobs.Attempt(job, number);
    this.facts = begun(output, job);
  }

  private InspectionStore begun(String output, String digest) {
    InspectionStore store = new InspectionStore(database.source(), attempt.run());
    store.begin(output, digest);
    return store;
  }

  /** The run's units, findings and problems. */
  public InspectionStore facts() {
    return facts;
  }

  DataSource database() {
    return database.source();
  }

  /** Makes sure that no other run has the output folder; a lost one must not write any more. */
  void requireClaim() throws RunFailed {
    database.requireClaim();
  }

  Jobs jobs() {
    return jobs;
  }

  /** The key of all rows of this attempt. */
  String key() {
    return attempt.run();
  }

  /** Runs a job to its end, from where the attempt stopped; a signal may stop it. */
  JobExecution complete(Job job) throws RunFailed, InputRefused, IOException {
    return jobs.complete(job, attempt.parameters(parameters));
  }

  /** A listener that lets a signal stop the job. */
  JobExecutionListener stoppedBy(StopOnSignal signal) {
    return signal.of(jobs);
  }
}
