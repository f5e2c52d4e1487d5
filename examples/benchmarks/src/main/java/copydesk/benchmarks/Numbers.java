package copydesk.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a reader wants them: three digits, no more. */
final class Numbers {
    private Numbers() {}

    /** Returns a number with three digits that count. */
    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a share or F1 with three decimals. */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** Returns a time with its spread, in microseconds or milliseconds. */
    static String time(double micros, double error) {
        boolean milli = micros >= 1000;
        double unit = milli ? 1000 : 1;
        String spread = Double.isNaN(error) ? "" : " ± " + plain(error / unit);
        return plain(micros / unit) + spread + (milli ? " ms" : " µs");
    }

    /** Returns a number of bytes. */
    static String bytes(double bytes) {
        if (Double.isNaN(bytes)) {
            return "–";
        }
        if (bytes < 1000) {
            return "less than 1 kB";
        }
        return bytes >= 1e6 ? plain(bytes / 1e6) + " MB" : plain(bytes / 1e3) + " kB";
    }
}
