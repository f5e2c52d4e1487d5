package copydesk.blocks;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Short cues that tell lines of certain roles: marks of comments, words of captions, verbs that lead in a source. */
final class Cues {
    private static final int FEW_WORDS = 5;
    private static final int FORUM_CUES = 3;

    private final PhraseTrie<String> phrases;

    Cues() {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        for (Table.Row row : Table.resource(Cues.class, "line-cues.tsv")) {
            trie.add(row.required("phrase"), row.required("role"));
        }
        phrases = trie.build();
    }

    /** Tells whether a short line ends in a mark that lines of readers' comments have. */
    boolean isCommentMark(Line line) {
        return line.words() <= FEW_WORDS && endsIn(line, "comment-mark");
    }

    /** Tells whether the line only names whose text follows: {@code The Gazette reports}, {@code Night Post:}. */
    boolean isSourceLead(Line line) {
        boolean colon = line.endsIn(':');
        boolean verb = endsIn(line, "reports");
        int names = line.capitalized();
        int plain = line.words() - names - (verb ? 1 : 0);
        return line.words() <= FEW_WORDS + 1 && names >= 1 && plain <= 1 && (colon || verb);
    }

    /** Tells whether the page is a forum, where the comments are the story: three different cues of forums stand on it. */
    boolean isForum(List<Line> lines) {
        Set<String> cues = new HashSet<>();
        for (Line line : lines) {
            for (int i = 0; line.words() <= FEW_WORDS + 1 && i < line.tokens().size(); i++) {
                int first = i;
                phrases.match(line.tokens(), i, match -> {
                    if (match.value().equals("forum")) {
                        cues.add(line.tokens().text(first, match.end()).toLowerCase(Locale.ROOT));
                    }
                });
            }
        }
        return cues.size() >= FORUM_CUES;
    }

    /** Tells whether a word of captions stands in the line. */
    boolean isPicture(Line line) {
        AtomicBoolean found = new AtomicBoolean();
        for (int i = 0; i < line.tokens().size() && !found.get(); i++) {
            phrases.match(
                    line.tokens(),
                    i,
                    match -> found.compareAndSet(false, match.value().equals("picture")));
        }
        return found.get();
    }

    private boolean endsIn(Line line, String role) {
        Tokens tokens = line.tokens();
        int end = tokens.size();
        while (end > 0 && tokens.key(end - 1).equals(":") && !role.equals("comment-mark")) {
            end--;
        }
        int last = end;
        AtomicBoolean found = new AtomicBoolean();
        for (int i = Math.max(0, end - 3); i < end; i++) {
            phrases.match(tokens, i, match -> {
                if (match.end() == last && match.value().equals(role)) {
                    found.set(true);
                }
            });
        }
        return found.get();
    }
}
