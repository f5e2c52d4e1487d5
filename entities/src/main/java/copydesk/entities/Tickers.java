package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sign under which the shares of a firm are traded: {@code Lima Lines (Euronext: LIML)}, and {@code LIML} elsewhere. */
final class Tickers {
    /** {@code Nasdaq Copenhagen} is no longer. */
    private static final int EXCHANGE = 4;

    private final Page page;
    private final Claims claims;

    private Tickers(Page page, Claims claims) {
        this.page = page;
        this.claims = claims;
    }

    static List<AliasPhrases.Alias> of(Page page, Claims claims) {
        return new Tickers(page, claims).find();
    }

    private List<AliasPhrases.Alias> find() {
        Map<String, Found> firms = new HashMap<>();
        for (int i = 1; i < page.size(); i++) {
            Found firm = page.key(i).equals("(") ? claims.at(i - 1) : null;
            int sign = firm == null || firm.type() != EntityType.ORGANIZATION ? -1 : sign(i);
            if (firm != null && sign > 0) {
                firms.putIfAbsent(page.key(sign), firm);
            }
        }
        List<AliasPhrases.Alias> found = new ArrayList<>();
        for (int i = 0; i < page.size() && !firms.isEmpty(); i++) {
            Found firm = Shapes.isInitials(page, i) && !page.isGlued(i) ? firms.get(page.key(i)) : null;
            if (firm != null) {
                found.add(new AliasPhrases.Alias(firm, i, i + 1, "sign of its shares", Mention.Kind.ACRONYM));
            }
        }
        return found;
    }

    /** Returns where the sign stands in {@code (NYSE: LIML)}; -1 if the bracket holds anything else. */
    private int sign(int open) {
        int colon = open + 1;
        while (page.within(colon, open) && colon < open + EXCHANGE && page.isCapital(colon)) {
            colon++;
        }
        boolean traded = colon > open + 1
                && page.is(colon, open, ":")
                && page.is(colon + 2, open, ")")
                && Shapes.isInitials(page, colon + 1);
        return traded ? colon + 1 : -1;
    }
}
