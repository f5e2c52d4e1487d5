package copydesk.quotes;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The words that tell who speaks: verbs of saying, titles, pronouns and what is no name. */
final class SpeakerWords {
    /** What may follow a verb of saying. */
    enum Clause {
        /** Reported words, also without "that". */
        BARE,
        /** Reported words behind "that". */
        THAT,
        /** Quoted words only. */
        NONE
    }

    private final Map<String, Clause> verbs = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final PhraseTrie<String> mentions;

    SpeakerWords() {
        for (Table.Row row : Table.resource(SpeakerWords.class, "speech-verbs.tsv")) {
            verbs.put(row.required("form"), row.constant("clause", Clause.class));
        }
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        for (Table.Row row : Table.resource(SpeakerWords.class, "speaker-words.tsv")) {
            String role = row.required("role");
            roles.computeIfAbsent(role, key -> new HashSet<>()).add(row.required("word"));
            if (role.equals("mention")) {
                trie.add(row.required("word"), row.required("id"));
            }
        }
        mentions = trie.build();
    }

    /** Returns what may follow the verb, or null if the word is no verb of saying. */
    @Nullable
    Clause verb(String key) {
        return verbs.get(key);
    }

    private boolean is(String role, String key) {
        return roles.getOrDefault(role, Set.of()).contains(key);
    }

    boolean isTitle(String key) {
        return is("title", key);
    }

    boolean isPronoun(String key) {
        return is("pronoun", key);
    }

    boolean isLabel(String key) {
        return is("label", key);
    }

    boolean isNoName(String key) {
        return is("notname", key);
    }

    boolean isPreposition(String key) {
        return is("preposition", key);
    }

    boolean isParticle(String key) {
        return is("particle", key);
    }

    /** Tells whether the words right before token {@code at} say that a name, title or word is mentioned. */
    boolean isMentioned(Tokens tokens, int at) {
        AtomicBoolean found = new AtomicBoolean();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            mentions.match(tokens, i, match -> {
                if (match.end() == at) {
                    found.set(true);
                }
            });
        }
        return found.get();
    }
}
