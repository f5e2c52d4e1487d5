package copydesk.entities;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints texts with their names marked, and the cast below, for reading by eye: {@code Show file…}. */
final class Show {
    private Show() {}

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            Document document = Copydesk.parse(Files.readString(Path.of(file)));
            System.out.println("##### " + file);
            System.out.println(show(document, EntityExtractor.english().extract(document)));
            Speakers.resolve(document, EntityExtractor.english().extract(document))
                    .forEach(quotation -> System.out.println("  " + quotation + " "
                            + document.quote(quotation.span()).replace('\n', ' ')));
        }
    }

    static String show(Document document, Entities entities) {
        Map<Integer, String> opens = new HashMap<>();
        Map<Integer, String> closes = new HashMap<>();
        for (Entity entity : entities.all()) {
            for (Mention mention : entity.mentions()) {
                opens.put(mention.span().start(), "[");
                closes.put(
                        mention.span().end(),
                        "|" + entity.type().name().charAt(0)
                                + entity.type().name().charAt(1) + entity.id().substring(1) + "]");
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= document.original().length(); i++) {
            out.append(closes.getOrDefault(i, "")).append(opens.getOrDefault(i, ""));
            if (i < document.original().length()) {
                out.append(document.original().charAt(i));
            }
        }
        out.append("\n-----\n");
        for (Entity entity : entities.all()) {
            out.append(entity.id())
                    .append(' ')
                    .append(entity.type())
                    .append(' ')
                    .append(entity.name())
                    .append(" x")
                    .append(entity.mentions().size())
                    .append(' ')
                    .append(entity.roles())
                    .append(entity.aliases().stream()
                            .map(alias -> alias.form() + " <" + alias.reason() + ">")
                            .collect(Collectors.joining("; ", " {", "}")))
                    .append('\n');
        }
        return out.toString();
    }
}
