package copydesk.cli;

/** A command cannot be carried out as it was given; the message is one sentence. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
