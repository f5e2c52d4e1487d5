package copydesk.spark;

import copydesk.cli.Request;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/** Reads the lines that {@code copydesk batch} reads; files may be gzipped. */
final class JsonLinesSource implements Source {
    private static final int BUFFER = 1 << 16;

    @Override
    public JavaRDD<Raw> records(SparkSession spark, Input input) throws IOException {
        return Slices.records(spark, input, new LinesFormat());
    }

    private static boolean zipped(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static final class LinesFormat implements Slices.Format {
        private static final long serialVersionUID = 1;

        @Override
        public boolean splits(String name) {
            return !zipped(name);
        }

        @Override
        public Slices.Records open(FSDataInputStream in, Slice slice, int limit) throws IOException {
            if (zipped(slice.file())) {
                // The end of the slice is one of packed bytes, which says nothing of the lines.
                Slice all = new Slice(slice.file(), 0, Long.MAX_VALUE);
                return new Lines(new Unzipped(in), 0, all, limit);
            }
            if (slice.first()) {
                return new Lines(in, 0, slice, limit);
            }
            // A line that starts before the slice belongs to the slice before; the byte before tells whether one does.
            in.seek(slice.start() - 1);
            Lines lines = new Lines(in, slice.start() - 1, slice, limit);
            lines.skip();
            return lines;
        }
    }

    /** Starts to unzip when the first byte is asked for, so that a broken head of a file is a broken record, too. */
    private static final class Unzipped extends InputStream {
        private final InputStream packed;
        private Optional<GZIPInputStream> unzipping = Optional.empty();

        Unzipped(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (unzipping.isEmpty()) {
                unzipping = Optional.of(new GZIPInputStream(packed, BUFFER));
            }
            return unzipping.get().read(bytes, from, length);
        }
    }

    private static final class Lines implements Slices.Records {
        private final LineReader in;
        private final Slice slice;
        private final int limit;
        private long at;
        private boolean broken;

        Lines(InputStream in, long at, Slice slice, int limit) {
            this.in = new LineReader(in, BUFFER);
            this.at = at;
            this.slice = slice;
            this.limit = limit;
        }

        void skip() throws IOException {
            at += in.readLine(new Text(), 0);
        }

        @Override
        public Optional<Raw> next() throws IOException {
            if (broken || at >= slice.end()) {
                return Optional.empty();
            }
            long start = at;
            Text line = new Text();
            try {
                // One byte over the limit is enough to see that a line is too long; the rest is not kept.
                int length = in.readLine(line, limit + 1);
                if (length == 0) {
                    return Optional.empty();
                }
                at += length;
            } catch (EOFException | ZipException e) {
                broken = true;
                return Optional.of(Raw.bad(
                        slice.file(),
                        start,
                        null,
                        "the file is cut or broken behind this byte of what it unpacks to: " + Reasons.of(e)));
            }
            if (line.getLength() > limit) {
                return Optional.of(Raw.tooLong(slice.file(), start, null, limit));
            }
            String json = new String(line.getBytes(), 0, line.getLength(), StandardCharsets.UTF_8);
            return Optional.of(new Raw(slice.file(), start, () -> Request.of(json)));
        }
    }
}
