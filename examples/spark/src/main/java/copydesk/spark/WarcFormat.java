package copydesk.spark;

import copydesk.cli.Request;
import copydesk.cli.Request.Malformed;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.fs.FSDataInputStream;

/** Files of WARC records: which of them are wanted, and how such a one is read. */
final class WarcFormat implements Slices.Format {
    private static final long serialVersionUID = 1;

    /** Tells which types of records are wanted. */
    interface Wanted extends Serializable {
        boolean test(String type);
    }

    /** Reads what is in a record. */
    interface Reading extends Serializable {
        Request read(Content content) throws Malformed;
    }

    private final Wanted wanted;
    private final Reading reading;

    WarcFormat(Wanted wanted, Reading reading) {
        this.wanted = wanted;
        this.reading = reading;
    }

    /** A file that is packed record by record can be read from the start of any; others hold no such safe marks. */
    @Override
    public boolean splits(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    @Override
    public Slices.Records open(FSDataInputStream in, Slice slice, int limit) throws IOException {
        return new WarcRecords(in, slice, limit, wanted, reading);
    }

    /** What a record holds. */
    static final class Content {
        private final String id;
        private final String type;
        private final String url;
        private final String contentType;
        private final String identified;
        private final byte[] bytes;

        Content(String id, String type, String url, String contentType, String identified, byte[] bytes) {
            this.id = id;
            this.type = type;
            this.url = url;
            this.contentType = contentType;
            this.identified = identified;
            this.bytes = bytes;
        }

        String id() {
            return id;
        }

        String type() {
            return type;
        }

        /** Returns the address, or an empty String. */
        String url() {
            return url;
        }

        /** Returns the type of the bytes, or an empty String. */
        String contentType() {
            return contentType;
        }

        /** Returns what the crawler took the page for, or an empty String. */
        String identified() {
            return identified;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
