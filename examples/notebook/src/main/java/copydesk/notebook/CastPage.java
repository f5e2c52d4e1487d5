package copydesk.notebook;

import copydesk.display.Page;
import copydesk.display.Section;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.Mention;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a cast without the article it stands in. */
final class CastPage {
    private CastPage() {}

    static Page of(Entities cast) {
        List<List<String>> rows = cast.all().stream().map(CastPage::row).toList();
        List<String> heads = List.of("Name", "Type", "Also written", "Roles", "Mentions");
        return Page.titled("Cast")
                .with(Section.of(cast.all().size() + " entities").table("Who and what is named", heads, rows));
    }

    private static List<String> row(Entity entity) {
        String others = entity.mentions().stream()
                .map(Mention::text)
                .filter(form -> !form.equals(entity.name()))
                .distinct()
                .collect(Collectors.joining("; "));
        return List.of(
                entity.name(),
                entity.type().name(),
                others,
                String.join("; ", entity.roles()),
                String.valueOf(entity.mentions().size()));
    }
}
