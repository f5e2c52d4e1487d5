package copydesk.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/** Lucene's chain of filters for what comes from pages. */
final class LuceneFilters {
    private static final NormalizeCharMap MAP = map();
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");

    private LuceneFilters() {}

    /** Returns how many characters of a text come out of the chain. */
    static int read(String text) throws IOException {
        char[] buffer = new char[8192];
        int sum = 0;
        try (Reader in = new PatternReplaceCharFilter(
                BLANKS, " ", new MappingCharFilter(MAP, new HTMLStripCharFilter(new StringReader(text))))) {
            for (int n = in.read(buffer, 0, buffer.length); n >= 0; n = in.read(buffer, 0, buffer.length)) {
                sum += n;
            }
        }
        return sum;
    }

    private static NormalizeCharMap map() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("\u00A0", " ");
        map.add("\u200B", "");
        map.add("\u00AD", "");
        map.add("\r\n", "\n");
        return map.build();
    }
}
