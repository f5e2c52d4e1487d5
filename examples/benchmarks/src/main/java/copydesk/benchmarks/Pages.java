package copydesk.benchmarks;

import copydesk.Copydesk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way from a flattened page to its story. */
@State(Scope.Benchmark)
public class Pages {
    /** Which text of {@link Texts}. */
    @Param({"page", "clean"})
    public String kind = "page";

    private String text = "";

    /** Makes the page. */
    @Setup
    public void setUp() {
        text = kind.equals("page") ? Texts.page() : Texts.clean();
    }

    /** The measure: one look at every character. */
    @Benchmark
    public long charAtPass() {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Repair, blocks and body. */
    @Benchmark
    public String copydesk() {
        return Copydesk.parse(text).body();
    }
}
