package copydesk.spark;

import copydesk.cli.Request;
import copydesk.cli.Request.Malformed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A record of an input, not read yet.
 *
 * @param file the file it is from
 * @param at where it starts there: a byte, or in Parquet a row, counted from 0
 * @param reading how it is read
 */
record Raw(String file, long at, Reading reading) {
    /** Reads an article. */
    interface Reading {
        /**
         * Returns the article.
         *
         * @throws Malformed if there is none
         * @throws IOException if its bytes are broken
         */
        Request read() throws Malformed, IOException;
    }

    /** Returns a record that cannot be read; the reason is one sentence. */
    static Raw bad(String file, long at, @Nullable String id, String reason) {
        return new Raw(file, at, () -> {
            throw new Malformed(id, reason);
        });
    }

    /** Returns a record that is too long to be held in memory. */
    static Raw tooLong(String file, long at, @Nullable String id, int limit) {
        return bad(file, at, id, "the record is longer than the limit of " + limit + " bytes");
    }
}
