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
        while (true) {
            WarcReader records = reader;
            if (records == null) {
                if (slice.first() && from == 0) {
                    base = 0;
                } else {
                    base = starts.next(from, slice.end());
                }
                if (base < 0) {
                    return Optional.empty();
                }
                in.seek(base);
                from = base + 1;
            }
            try {
                if (records == null) {
                    records = new WarcReader(in);
                    reader = records;
                }
                WarcRecord record = records.next().orElse(null);
                long at = base + records.position();
                if (record == null || beyond(at)) {
                    from = slice.end();
                    reader = null;
                    return Optional.empty();
                }
                from = at + 1;
                if (wanted.test(record.type())) {
                    return Optional.of(raw(record, at));
                }
            } catch (EOFException | ZipException | ParsingException | IllegalArgumentException e) {
                long at = records == null ? base : base + records.position();
                reader = null;
                from = at + 1;
                if (at >= slice.end()) {
                    return Optional.empty();
                }
                return Optional.of(Raw.bad(slice.file(), at, null, "the record is cut or broken: " + message(e)));
            }
        }
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
        String id = unbracketed(headers.first("WARC-Record-ID").orElse(""));
        if (id.isEmpty()) {
            return Raw.bad(slice.file(), at, null, "the record has no WARC-Record-ID");
        }
        byte[] bytes = record.body().stream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            return Raw.tooLong(slice.file(), at, id, limit);
        }
        if (bytes.length < record.body().size()) {
            throw new EOFException(bytes.length + " bytes of " + record.body().size() + " are there");
        }
        Content content = new Content(
                id,
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

    private static String message(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
