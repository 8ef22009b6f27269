package org.tongbao.batch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.tongbao.output.Companion;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunRequest;
import org.tongbao.template.TemplateFolders;

/**
 * The parameters of a notice's job beside its identity. They do not identify the job, but another
 * process can read them from the database, build the job and restart it. Folders are absolute.
 *
 * @param request where the files are
 * @param database where the database is, without user and password
 * @param companions to make beside the draft
 * @param version of the program
 */
record NoticeParameters(
    RunRequest request, String database, Set<Companion> companions, String version) {
  private static final String INPUT = "input";
  private static final String TEMPLATES = "templates";
  private static final String OFFICE_TEMPLATES = "templates.office";
  private static final String OUTPUT = "output";
  private static final String HISTORY = "history";
  private static final String HISTORY_HOLDER = "history.holder";
  private static final String PROFILE = "profile";
  private static final String DATABASE = "database";
  private static final String VERSION = "version";
  private static final String COMPANIONS = "companions";

  /** Reads them. */
  static NoticeParameters of(JobParameters parameters) {
    RunRequest request =
        new RunRequest(
            new Input(path(parameters, INPUT)),
            new TemplateFolders(
                optional(parameters, OFFICE_TEMPLATES), path(parameters, TEMPLATES)),
            path(parameters, OUTPUT),
            PriorNotices.Holder.valueOf(text(parameters, HISTORY_HOLDER))
                .at(path(parameters, HISTORY)),
            optional(parameters, PROFILE));
    Set<Companion> companions = EnumSet.noneOf(Companion.class);
    Arrays.stream(text(parameters, COMPANIONS).split(","))
        .filter(name -> !name.isEmpty())
        .forEach(name -> companions.add(Companion.valueOf(name)));
    return new NoticeParameters(
        request, text(parameters, DATABASE), companions, version(parameters));
  }

  /** The companions that an execution is to make. */
  static Set<Companion> companions(JobExecution execution) {
    return of(execution.getJobParameters()).companions();
  }

  /** The program's version; empty before 0.2.0, which did not record it. */
  static String version(JobParameters parameters) {
    return Objects.requireNonNullElse(parameters.getString(VERSION), "");
  }

  /** The input folder; empty before 0.2.0. */
  static String input(JobParameters parameters) {
    return Objects.requireNonNullElse(parameters.getString(INPUT), "");
  }

  /** Selects the executions that write into a folder. */
  static Predicate<JobParameters> withOutput(Path folder) {
    String output = absolute(folder);
    return parameters -> output.equals(parameters.getString(OUTPUT));
  }

  private static Path path(JobParameters parameters, String name) {
    return Path.of(text(parameters, name));
  }

  private static @Nullable Path optional(JobParameters parameters, String name) {
    return parameters.getString(name) == null ? null : path(parameters, name);
  }

  private static String text(JobParameters parameters, String name) {
    String text = parameters.getString(name);
    if (text == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return text;
  }

  /** Writes them. */
  JobParameters toJobParameters() {
    JobParametersBuilder parameters =
        new JobParametersBuilder()
            .addString(INPUT, absolute(request.input().folder()), false)
            .addString(TEMPLATES, absolute(request.templates().program()), false)
            .addString(OUTPUT, absolute(request.output()), false)
            .addString(HISTORY, absolute(request.history().path()), false)
            .addString(HISTORY_HOLDER, request.history().holder().name(), false)
            .addString(DATABASE, database, false)
            .addString(COMPANIONS, names(companions), false)
            .addString(VERSION, version, false);
    Path office = request.templates().office();
    if (office != null) {
      parameters.addString(OFFICE_TEMPLATES, absolute(office), false);
    }
    if (request.profile() != null) {
      parameters.addString(PROFILE, absolute(request.profile()), false);
    }
    return parameters.toJobParameters();
  }

  private static String absolute(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  private static String names(Set<Companion> companions) {
    return companions.stream().map(Companion::name).collect(Collectors.joining(","));
  }
}
