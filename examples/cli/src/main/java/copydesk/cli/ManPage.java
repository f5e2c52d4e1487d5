package copydesk.cli;

import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what a command tells of itself in the language of {@code man}. picocli's own way there needs Ruby. */
final class ManPage {
    private final StringBuilder out = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec command) {
        ManPage page = new ManPage();
        String name = command.name();
        String version = String.join(" ", command.version());
        page.request(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
        page.request(".SH NAME");
        page.text(name + " - " + description(command));
        page.request(".SH SYNOPSIS");
        page.request(".B " + name);
        page.text("COMMAND [OPTION]... [FILE]...");
        page.request(".SH COMMANDS");
        command.subcommands().values().forEach(sub -> page.command(sub.getCommandSpec()));
        page.request(".SH EXIT STATUS");
        page.text(String.join(" ", command.usageMessage().footer()).strip());
        return page.out.toString();
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private void command(CommandSpec command) {
        request(".SS " + command.name());
        text(description(command));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            argument(parameter.paramLabel(), parameter);
        }
        for (OptionSpec option : command.options()) {
            String names = String.join(", ", option.names());
            argument(option.arity().max() > 0 ? names + "=" + option.paramLabel() : names, option);
        }
    }

    private void argument(String head, ArgSpec argument) {
        request(".TP");
        request(".B " + escaped(head));
        text(String.join(" ", argument.description()));
    }

    private void request(String line) {
        out.append(line).append('\n');
    }

    /** A line that begins with a point would be a request. */
    private void text(String line) {
        out.append("\\&").append(escaped(line)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
