package copydesk.spark;

import static org.apache.spark.sql.functions.col;

import copydesk.cli.Step;
import copydesk.cli.StepsOption;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a crawl and writes the rows of {@code copydesk batch} as Parquet. */
@NullUnmarked
@Command(
        name = "copydesk-spark",
        mixinStandardHelpOptions = true,
        description = "Reads a crawl and writes the rows of copydesk batch as Parquet.",
        footer = {"", "Exit status: 0 all was read, 2 wrong use, 3 the job failed. Bad records are no failure."})
public final class Job implements Callable<Integer> {
    private static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--in", paramLabel = "PATH", required = true, description = "A file, a folder or a pattern.")
    private String in;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "What it is: wet, warc, jsonl or parquet.")
    private Format format;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The rows: Parquet of id, row.")
    private String out;

    @Option(
            names = "--bad",
            paramLabel = "FOLDER",
            required = true,
            description = "What could not be read: JSON lines of file, at, id, reason.")
    private String bad;

    @Mixin
    private StepsOption steps;

    @Option(
            names = "--limit",
            paramLabel = "BYTES",
            defaultValue = "16777216",
            description = "The longest record that is read (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--slice",
            paramLabel = "BYTES",
            defaultValue = "33554432",
            description = "How much of a file is one task (default: ${DEFAULT-VALUE}).")
    private long slice;

    @Option(names = "--overwrite", description = "Replace what is in the folders of --out and --bad.")
    private boolean overwrite;

    private Job() {}

    /** Runs the job; without {@code spark-submit} on all cores of this machine. */
    public static void main(String[] args) {
        int status = run(args);
        SparkSession.getActiveSession().foreach(spark -> {
            spark.stop();
            return null;
        });
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the job in the session there is, or in one of its own, and returns the exit status. */
    static int run(String... args) {
        return new CommandLine(new Job())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Job::explain)
                .execute(args);
    }

    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        System.err.println("copydesk-spark: " + Reasons.of(cause));
        return FAILED;
    }

    @Override
    public Integer call() throws IOException {
        EnumSet<Step> wanted = wanted();
        SparkSession spark = session();
        free(spark, "--out", out);
        free(spark, "--bad", bad);
        Dataset<Row> rows = spark.createDataFrame(
                        format.source()
                                .records(spark, new Input(in, limit, slice))
                                .mapPartitions(new Rows(wanted)),
                        Rows.SCHEMA)
                // Two outputs of one pass; on disk, for rows may be many times the memory.
                .persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> good = rows.filter(col("reason").isNull()).select("id", "row");
            Dataset<Row> faults = rows.filter(col("reason").isNotNull()).select("file", "at", "id", "reason");
            good.write().mode(mode()).parquet(out);
            faults.write().mode(mode()).json(bad);
            Row counts = rows.selectExpr("count(row)", "count(reason)").first();
            System.err.println("copydesk-spark: " + counts.getLong(0) + " rows in " + out + ", " + counts.getLong(1)
                    + " bad records in " + bad);
        } finally {
            rows.unpersist();
        }
        return 0;
    }

    private EnumSet<Step> wanted() {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw wrong("--limit is at least 1 and less than " + Integer.MAX_VALUE + ", not " + limit);
        }
        if (slice < 1) {
            throw wrong("--slice is at least 1, not " + slice);
        }
        if (out.equals(bad)) {
            throw wrong("--out and --bad are the same folder " + out);
        }
        if (in.equals(out) || in.equals(bad)) {
            throw wrong("the input " + in + " would be replaced");
        }
        return EnumSet.copyOf(steps.wanted());
    }

    private void free(SparkSession spark, String option, String folder) throws IOException {
        Path path = new Path(folder);
        if (!overwrite
                && path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                        .exists(path)) {
            throw wrong(option + " " + folder + " is there already; --overwrite replaces it");
        }
    }

    private SaveMode mode() {
        return overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private static SparkSession session() {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "copydesk");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]").setIfMissing("spark.ui.enabled", "false");
        }
        // Days must not depend on where the cluster stands.
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
