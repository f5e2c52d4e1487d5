package copydesk.benchmarks;

import com.ibm.icu.text.CharsetDetector;
import copydesk.read.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the encoding of a megabyte of bytes and reads them. */
@State(Scope.Benchmark)
public class Decoding {
    /** The encoding of the bytes. */
    @Param({"UTF-8", "windows-1252"})
    public String kind = "UTF-8";

    private String text = "";
    private byte[] bytes = {};

    /** Makes the bytes. */
    @Setup
    public void setUp() {
        text = Texts.curly();
        bytes = text.getBytes(Charset.forName(kind));
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

    /** Finds and decodes. */
    @Benchmark
    public String copydesk() {
        return Decoded.of(bytes).text();
    }

    /** Finds and decodes. */
    @Benchmark
    public String juniversalchardet() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return new String(bytes, found == null ? StandardCharsets.UTF_8 : Charset.forName(found));
    }

    /** Finds by the first bytes, as many as it looks at, and decodes. */
    @Benchmark
    public String icuDetector() {
        String found = new CharsetDetector().setText(bytes).detect().getName();
        return new String(bytes, Charset.forName(found));
    }
}
