package copydesk.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** Finds where records start in a WARC file: in a packed one where a member of gzip starts that holds one. */
final class WarcStarts {
    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int GZIP = 0x1F8B08;
    private static final int GZIP_LENGTH = 3;
    private static final int BUFFER = 1 << 16;

    private final FSDataInputStream in;
    private final boolean packed;

    private WarcStarts(FSDataInputStream in, boolean packed) {
        this.in = in;
        this.packed = packed;
    }

    static WarcStarts of(FSDataInputStream in) throws IOException {
        in.seek(0);
        byte[] start = in.readNBytes(GZIP_LENGTH);
        return new WarcStarts(in, !Arrays.equals(start, Arrays.copyOf(VERSION, GZIP_LENGTH)));
    }

    /** Returns the first start in a range, or -1 if there is none. The stream is left anywhere. */
    long next(long from, long end) throws IOException {
        int mark = packed ? GZIP : (VERSION[0] << 16) | (VERSION[1] << 8) | VERSION[2];
        long start = from;
        while (start >= 0 && start < end) {
            start = find(mark, start, end);
            if (start >= 0 && at(start)) {
                return start;
            }
            start = start < 0 ? start : start + 1;
        }
        return -1;
    }

    private long find(int mark, long from, long end) throws IOException {
        in.seek(from);
        InputStream bytes = new BufferedInputStream(in, BUFFER);
        int seen = 0;
        long at = from;
        for (int next = bytes.read(); next >= 0 && at - GZIP_LENGTH < end; next = bytes.read()) {
            at++;
            seen = (seen << 8 | next) & 0xFFFFFF;
            if (seen == mark && at - from >= GZIP_LENGTH && at - GZIP_LENGTH < end) {
                return at - GZIP_LENGTH;
            }
        }
        return -1;
    }

    /** Returns whether a record starts at a place. The stream is left anywhere. */
    boolean at(long place) throws IOException {
        if (!packed && place > 0) {
            in.seek(place - 1);
            if (in.read() != '\n') {
                return false;
            }
        }
        in.seek(place);
        if (!packed) {
            return Arrays.equals(in.readNBytes(VERSION.length), VERSION);
        }
        try {
            return Arrays.equals(new GZIPInputStream(in).readNBytes(VERSION.length), VERSION);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return false;
        }
    }
}
