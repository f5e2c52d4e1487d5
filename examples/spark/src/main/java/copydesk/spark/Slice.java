package copydesk.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;

/**
 * A part of a file. Of a record that reaches over its end all belongs to it, of one that starts before it nothing.
 *
 * @param file the file
 * @param start its first byte
 * @param end the byte behind its last
 */
record Slice(String file, long start, long end) implements Serializable {
    /** Cuts a file into slices of a length. */
    static List<Slice> of(FileStatus file, long length) {
        List<Slice> slices = new ArrayList<>();
        for (long start = 0; start < file.getLen(); start += length) {
            slices.add(new Slice(file.getPath().toString(), start, Math.min(file.getLen(), start + length)));
        }
        return slices;
    }

    /** Returns a slice that is the whole file. */
    static List<Slice> whole(FileStatus file) {
        return of(file, Math.max(1, file.getLen()));
    }

    /** Returns whether it is the first of its file. */
    boolean first() {
        return start == 0;
    }
}
