package copydesk.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import copydesk.cli.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads rows whose columns are the fields that {@code copydesk batch} reads; those without a value are left out. */
final class ParquetSource implements Source {
    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};
    /** Mark, an empty footer, its length, mark. */
    private static final int LEAST = 12;

    @Override
    public JavaRDD<Raw> records(SparkSession spark, Input input) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
        List<String> files = new ArrayList<>();
        for (FileStatus file : input.files(context.hadoopConfiguration())) {
            files.add(file.getPath().toString());
        }
        // Spark gives up at the first file that a crash has cut.
        List<String> cut = context.parallelize(files)
                .filter(file -> !whole(file, hadoop.value()))
                .collect();
        files.removeAll(cut);
        JavaRDD<Raw> bad =
                context.parallelize(cut, 1).map(file -> Raw.bad(file, 0, null, "the file is no whole Parquet file"));
        return files.isEmpty() ? bad : rows(spark, files, input.limit()).union(bad);
    }

    private static JavaRDD<Raw> rows(SparkSession spark, List<String> files, int limit) {
        return spark.read()
                .parquet(files.toArray(String[]::new))
                .select(col("_metadata.file_path"), col("_metadata.row_index"), to_json(struct(col("*"))))
                .toJavaRDD()
                .map(row -> raw(row.getString(0), row.getLong(1), row.getString(2), limit));
    }

    private static Raw raw(String file, long row, String json, int limit) {
        return json.length() > limit ? Raw.tooLong(file, row, null, limit) : new Raw(file, row, () -> Request.of(json));
    }

    private static boolean whole(String file, Configuration hadoop) throws IOException {
        Path path = new Path(file);
        long length = path.getFileSystem(hadoop).getFileStatus(path).getLen();
        if (length < LEAST) {
            return false;
        }
        byte[] start = new byte[MAGIC.length];
        byte[] end = new byte[MAGIC.length];
        try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
            in.readFully(0, start);
            in.readFully(length - MAGIC.length, end);
        }
        return Arrays.equals(start, MAGIC) && Arrays.equals(end, MAGIC);
    }
}
