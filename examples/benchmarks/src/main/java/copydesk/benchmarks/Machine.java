package copydesk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells on what machine this runs. */
final class Machine {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*: (.*)$");
    private static final Pattern SYSTEM = Pattern.compile("(?m)^PRETTY_NAME=\"(.*)\"$");

    private Machine() {}

    /** Returns the facts by name: processor, cores, memory, system, Java, day. */
    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", found(MODEL, "/proc/cpuinfo", System.getProperty("os.arch")));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", String.format(Locale.ROOT, "%.0f GB", bean().getTotalMemorySize() / 1e9));
        facts.put(
                "system",
                found(SYSTEM, "/etc/os-release", System.getProperty("os.name")) + ", "
                        + System.getProperty("os.version"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("day", LocalDate.now(ZoneOffset.UTC).toString());
        return facts;
    }

    /** Returns how many threads have wanted a processor in the last minute, on the average. */
    static String load() {
        return String.format(Locale.ROOT, "%.1f", bean().getSystemLoadAverage());
    }

    private static OperatingSystemMXBean bean() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static String found(Pattern pattern, String file, String otherwise) {
        try {
            Matcher line = pattern.matcher(Files.readString(Path.of(file)));
            return line.find() ? line.group(1) : otherwise;
        } catch (IOException e) {
            return otherwise;
        }
    }
}
