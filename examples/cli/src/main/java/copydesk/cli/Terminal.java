package copydesk.cli;

import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * Tells where a person is looking. {@link System#console()} does not tell: it wants input to be a terminal, too, and from
 * Java 22 on is there without any.
 */
final class Terminal {
    private Terminal() {}

    static boolean output() {
        return is(SystemStream.Output);
    }

    static boolean error() {
        return is(SystemStream.Error);
    }

    private static boolean is(SystemStream stream) {
        return new ExecTerminalProvider().isSystemStream(stream);
    }
}
