package copydesk.spark;

import copydesk.cli.Answer;
import copydesk.cli.Request;
import copydesk.cli.Request.Malformed;
import copydesk.cli.Step;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Turns records into rows, good and bad, one at a time. Models are loaded by the first that needs them in a process. */
final class Rows implements FlatMapFunction<Iterator<Raw>, Row> {
    /** Of a good record {@code reason} is null, of a bad one {@code row}. */
    static final StructType SCHEMA = StructType.fromDDL("id STRING, row STRING, file STRING, at LONG, reason STRING");

    private static final long serialVersionUID = 1;

    private final EnumSet<Step> steps;

    Rows(EnumSet<Step> steps) {
        this.steps = steps;
    }

    @Override
    public Iterator<Row> call(Iterator<Raw> records) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false)
                .map(this::row)
                .iterator();
    }

    private Row row(Raw record) {
        Request request;
        try {
            request = record.reading().read();
        } catch (Malformed e) {
            return bad(record, e.id(), Reasons.of(e));
        } catch (IOException | RuntimeException e) {
            return bad(record, null, "the record cannot be read: " + Reasons.of(e));
        }
        try {
            return RowFactory.create(request.id(), Answer.row(request, steps), record.file(), record.at(), null);
        } catch (IOException | RuntimeException e) {
            return bad(record, request.id(), "the article cannot be analyzed: " + Reasons.of(e));
        }
    }

    private static Row bad(Raw record, @Nullable String id, String reason) {
        return RowFactory.create(id, null, record.file(), record.at(), reason);
    }
}
