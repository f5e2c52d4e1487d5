package copydesk.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads files slice by slice, each slice in a task of its own and record by record. */
final class Slices {
    /** What a format knows of its files. */
    interface Format extends Serializable {
        /** Returns whether a file of this name can be read from within. */
        boolean splits(String name);

        /** Starts to read a slice. */
        Records open(FSDataInputStream in, Slice slice, int limit) throws IOException;
    }

    /** The records of a slice. */
    interface Records {
        /**
         * Returns the next record, or nothing behind the last.
         *
         * @throws IOException if the file cannot be read now; broken records are returned as such
         */
        Optional<Raw> next() throws IOException;
    }

    private Slices() {}

    /** Returns the records of all files. */
    static JavaRDD<Raw> records(SparkSession spark, Input input, Format format) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<Slice> slices = new ArrayList<>();
        for (FileStatus file : input.files(context.hadoopConfiguration())) {
            boolean splits = format.splits(file.getPath().getName());
            slices.addAll(splits ? Slice.of(file, input.slice()) : Slice.whole(file));
        }
        SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
        int limit = input.limit();
        return context.parallelize(slices, Math.max(1, slices.size()))
                .flatMap(slice -> open(slice, format, limit, hadoop));
    }

    private static Iterator<Raw> open(Slice slice, Format format, int limit, SerializableConfiguration hadoop)
            throws IOException {
        Path path = new Path(slice.file());
        FSDataInputStream in = path.getFileSystem(hadoop.value()).open(path);
        TaskContext.get().addTaskCompletionListener(task -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Each(format.open(in, slice, limit));
    }

    /** Takes one record at a time. */
    private static final class Each implements Iterator<Raw> {
        private final Records records;
        private Optional<Raw> next = Optional.empty();
        private boolean over;

        Each(Records records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !over) {
                try {
                    next = records.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                over = next.isEmpty();
            }
            return next.isPresent();
        }

        @Override
        public Raw next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Raw record = next.orElseThrow();
            next = Optional.empty();
            return record;
        }
    }
}
