package copydesk.spark;

/** Tells in a few words what went wrong. */
final class Reasons {
    private Reasons() {}

    /** Returns the first line of a message. */
    static String of(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow();
    }
}
