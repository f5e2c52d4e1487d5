package copydesk.cli;

import picocli.CommandLine.Option;

/** Whether to show how far long work is. */
final class ProgressOption {
    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    /** Tells whether a bar would help: on a terminal that the answers do not go to as well. */
    boolean wanted(boolean answersOnOutput) {
        return !quiet && Terminal.error() && !(answersOnOutput && Terminal.output());
    }
}
