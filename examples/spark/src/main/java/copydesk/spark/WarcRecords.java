package copydesk.spark;

import copydesk.spark.WarcFormat.Content;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The wanted records of a slice of a WARC file. Behind a broken one it goes on with the next whole one. */
final class WarcRecords implements Slices.Records {
    private final FSDataInputStream in;
    private final Slice slice;
    private final int limit;
    private final WarcFormat.Wanted wanted;
    private final WarcFormat.Reading reading;
    private final WarcStarts starts;
    /** Where to look for the next record if there is no reader. */
    private long from;
    /** Where the reader began. */
    private long base;

    private @Nullable WarcReader reader;
    /** The record that is being read, where that is known. */
    private @Nullable String id;

    WarcRecords(FSDataInputStream in, Slice slice, int limit, WarcFormat.Wanted wanted, WarcFormat.Reading reading)
            throws IOException {
        this.in = in;
        this.slice = slice;
        this.limit = limit;
        this.wanted = wanted;
        this.reading = reading;
        this.starts = WarcStarts.of(in);
        this.from = slice.start();
    }

    @Override
    public Optional<Raw> next() throws IOException {
        while (reader != null || start()) {
            id = null;
            try {
                WarcReader records = reader == null ? new WarcReader(in) : reader;
                reader = records;
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty() || beyond(place())) {
                    return end();
                }
                if (wanted.test(record.get().type())) {
                    return Optional.of(raw(record.get(), place()));
                }
            } catch (EOFException | ZipException | ParsingException | IllegalArgumentException e) {
                long at = place();
                if (at >= slice.end()) {
                    return end();
                }
                reader = null;
                from = at + 1;
                return Optional.of(Raw.bad(slice.file(), at, id, "the record is cut or broken: " + Reasons.of(e)));
            }
        }
        return Optional.empty();
    }

    /** Goes where the next record starts, or tells that the slice has no more. */
    private boolean start() throws IOException {
        // What a file begins with is read even if it does not look like a record, so that it is told to be none.
        base = from == 0 ? 0 : starts.next(from, slice.end());
        if (base < 0) {
            return false;
        }
        in.seek(base);
        return true;
    }

    /** Returns where the record that is being read starts. */
    private long place() {
        return reader == null ? base : base + reader.position();
    }

    private Optional<Raw> end() {
        reader = null;
        from = slice.end();
        return Optional.empty();
    }

    /** A record behind the slice belongs to the next one, if that can find it. */
    private boolean beyond(long at) throws IOException {
        if (at < slice.end()) {
            return false;
        }
        long here = in.getPos();
        boolean found = starts.at(at);
        in.seek(here);
        return found;
    }

    private Raw raw(WarcRecord record, long at) throws IOException {
        MessageHeaders headers = record.headers();
        String name = unbracketed(headers.first("WARC-Record-ID").orElse(""));
        if (name.isEmpty()) {
            return Raw.bad(slice.file(), at, null, "the record has no WARC-Record-ID");
        }
        id = name;
        byte[] bytes = record.body().stream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            return Raw.tooLong(slice.file(), at, name, limit);
        }
        Content content = new Content(
                name,
                record.type(),
                unbracketed(headers.first("WARC-Target-URI").orElse("")),
                headers.first("Content-Type").orElse(""),
                headers.first("WARC-Identified-Payload-Type").orElse(""),
                bytes);
        return new Raw(slice.file(), at, () -> reading.read(content));
    }

    private static String unbracketed(String uri) {
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }
}
