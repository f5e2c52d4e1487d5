package copydesk.normalize;

import copydesk.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** Makes typographic forms plain, for text that is shown or matched; no sign that carries sense of its own. */
final class Typography implements Stage {
    private static final Map<Character, String> PLAIN = new HashMap<>();

    static {
        for (Table.Row row : Table.resource(Typography.class, "typography.tsv")) {
            char first = row.required("first").charAt(0);
            char last = row.required("last").charAt(0);
            String plain = row.required("plain");
            for (char c = first; c <= last; c++) {
                PLAIN.put(c, first == last ? plain : Character.toString(plain.charAt(0) + c - first));
            }
        }
    }

    @Override
    public Repair repair() {
        return Repair.TYPOGRAPHY;
    }

    @Override
    public boolean mayConcern(char c) {
        return PLAIN.containsKey(c);
    }

    @Override
    public boolean suspects(String text, int at) {
        return true;
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            String plain = PLAIN.getOrDefault(draft.text().charAt(at), "");
            draft.replace(at, at + 1, plain, "plain form");
        }
    }
}
