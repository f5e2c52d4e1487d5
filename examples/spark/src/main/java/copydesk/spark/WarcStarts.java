package copydesk.spark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.fs.FSDataInputStream;

/** Finds where records start in a WARC file: in a packed one where a member of gzip starts that holds one. */
final class WarcStarts {
    /** As in {@code WARC/1.0}. */
    private static final int VERSION_LENGTH = 10;

    private static final int GZIP = 0x1F8B08;
    private static final int WARC = 'W' << 16 | 'A' << 8 | 'R';
    private static final int MARK_LENGTH = 3;
    private static final int BUFFER = 1 << 16;

    private final FSDataInputStream in;
    private final int mark;

    private WarcStarts(FSDataInputStream in, int mark) {
        this.in = in;
        this.mark = mark;
    }

    static WarcStarts of(FSDataInputStream in) throws IOException {
        in.seek(0);
        int start = in.read() << 16 | in.read() << 8 | in.read();
        return new WarcStarts(in, start == WARC ? WARC : GZIP);
    }

    /** Returns the first start in a range, or -1 if there is none. The stream is left anywhere. */
    long next(long from, long end) throws IOException {
        long start = find(from, end);
        while (start >= 0 && !at(start)) {
            start = find(start + 1, end);
        }
        return start;
    }

    private long find(long from, long end) throws IOException {
        in.seek(from);
        InputStream bytes = new BufferedInputStream(in, BUFFER);
        int seen = 0;
        for (long start = from - MARK_LENGTH + 1; start < end; start++) {
            int next = bytes.read();
            if (next < 0) {
                return -1;
            }
            seen = (seen << 8 | next) & 0xFFFFFF;
            if (seen == mark && start >= from) {
                return start;
            }
        }
        return -1;
    }

    /** Returns whether a record starts at a place. The stream is left anywhere. */
    boolean at(long place) throws IOException {
        in.seek(place);
        if (mark == WARC) {
            return version(in.readNBytes(VERSION_LENGTH));
        }
        try {
            return version(new GZIPInputStream(in).readNBytes(VERSION_LENGTH));
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    private static boolean version(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.US_ASCII);
        return line.startsWith("WARC/") && line.endsWith("\r\n");
    }
}
