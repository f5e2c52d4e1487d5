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
        /** A question: "asked whether". */
        ASK,
        /** Reported words behind a noun and "that": "her claim that". */
        NOUN,
        /** Quoted words only. */
        NONE
    }

    private final SpeechVerbs verbs = new SpeechVerbs(this);
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final PhraseTrie<String> mentions;

    SpeakerWords() {
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

    /** Returns what may follow token {@code i} as a verb of saying, or null if it is none there. */
    @Nullable
    Clause verb(Tokens tokens, int i) {
        return verbs.at(tokens, i);
    }

    /** Tells whether a verb of saying has this form, wherever it stands. */
    boolean isSpeechVerb(String key) {
        return verbs.isVerb(key);
    }

    /** Tells whether a verb of saying stands in the plural of the present: {@code say}, {@code warn}. */
    boolean isPluralVerb(String key) {
        return verbs.isPlural(key);
    }

    /** Tells whether a comma stands there that is none of a number: {@code 36,000}. */
    static boolean isComma(Tokens tokens, int i) {
        boolean number = i + 1 < tokens.size() && tokens.isGlued(i + 1) && tokens.isNumber(i + 1);
        return tokens.key(i).equals(",") && !number;
    }

    /** Tells whether a word tells how much there is of what follows: {@code less added sugar}. */
    boolean isMeasure(String key) {
        return is("measure", key);
    }

    /** Tells whether a word means one thing: {@code a}, {@code every}. */
    boolean isSingle(String key) {
        return is("single", key);
    }

    /** Tells whether a noun means several people. */
    boolean isMany(String key) {
        return is("many", key) || key.endsWith("s") && !key.endsWith("ss");
    }

    /** {@code says to plant}, {@code hopes to host}; but {@code said to the press}, {@code said to reporters}. */
    boolean isInfinitive(Tokens tokens, int to) {
        String next = to + 1 < tokens.size() ? tokens.key(to + 1) : "";
        return tokens.key(to).equals("to")
                && to + 1 < tokens.size()
                && tokens.isWord(to + 1)
                && !tokens.isCapitalized(to + 1)
                && !isDeterminer(next)
                && !isPronoun(next)
                && !isObject(next)
                && !next.endsWith("s");
    }

    /** Tells whether a word stands in the genitive. */
    static boolean isGenitive(String key) {
        return key.endsWith("'s") || key.endsWith("s'");
    }

    /** Tells whether the word is a finite verb that no noun looks like. */
    boolean isFinite(String key) {
        return is("finite", key);
    }

    /** Tells whether a word is a finite verb rather than a first name that is written like one: {@code May Dunne}. */
    boolean isFinite(Tokens tokens, int i) {
        String key = tokens.key(i);
        return isFinite(key) && !(is("forename", key) && isBeforeName(tokens, i));
    }

    private static boolean isBeforeName(Tokens tokens, int i) {
        boolean inTitle = i > 0 && tokens.isCapitalized(i - 1);
        return tokens.isCapitalized(i) && !inTitle && i + 1 < tokens.size() && tokens.isCapitalized(i + 1);
    }

    /** Tells whether the word starts a clause of its own. */
    boolean startsClause(String key) {
        return is("clause-start", key);
    }

    /** Tells whether the noun stands for what somebody holds where "is that" follows: "her point is that". */
    boolean isStance(String key) {
        return is("stance", key) || isReport(key) || isView(key);
    }

    /** Tells whether the word ties a noun to whose it is: "the view of X". */
    boolean isTie(String key) {
        return is("tie", key);
    }

    /** Tells whether the noun stands for words in marks beside it: "was the verdict of X". */
    boolean isUtterance(String key) {
        return is("utterance", key);
    }

    /** Tells whether the word before such a noun tells that it was heard: "came the reply". */
    boolean isCame(String key) {
        return is("came", key);
    }

    /** Tells whether the noun names who speaks at either end of a headline: "Dam unsafe: engineers". */
    boolean isSource(String key) {
        return is("source", key) || isTitle(key);
    }

    /** Tells whether a question behind the verb is told, not asked: "revealed how". */
    boolean isExplaining(String key) {
        return is("explaining", key);
    }

    /** Tells whether something may be made clear so: "made", "making". */
    boolean isMaking(String key) {
        return is("making", key);
    }

    /** Tells whether words are written on such a thing: a banner, a placard. */
    boolean isSign(String key) {
        return is("sign", key);
    }

    /** Tells whether the words on a sign may stand behind this one: "read", "with". */
    boolean isWritten(String key) {
        return is("written", key);
    }

    /** Tells whether who does this gives the words of somebody else: "quoted him as saying". */
    boolean isCiting(String key) {
        return is("citing", key);
    }

    /** Tells whether the verb has hardly ever a thing behind it: "says". */
    boolean isSaying(String key) {
        return is("saying", key);
    }

    /** Tells whether a pronoun has its verb in the same word: "she'd", "they're". */
    boolean isContracted(String key) {
        int mark = key.indexOf('\'');
        return mark > 0 && (isPronoun(key.substring(0, mark)) || startsClause(key.substring(0, mark)));
    }

    /** Tells whether the noun stands for words rather than for what they tell: "says the same things". */
    boolean isSayable(String key) {
        return is("sayable", key);
    }

    /** Tells whether a sentence that starts with the participle tells what somebody was asked: "pressed on it, X said". */
    boolean isPrompted(String key) {
        return is("prompted", key);
    }

    /** Tells whether the verb tells how somebody takes what another one said: "X disagreed. “…”". */
    boolean isReaction(String key) {
        return is("reaction", key);
    }

    /** Tells whether the word behind a form of "to be" tells how somebody takes it: "was unmoved". */
    boolean isMood(String key) {
        return is("mood", key);
    }

    /** Tells whether the word may belong to a verb of saying before it: "put in". */
    boolean isVerbParticle(String key) {
        return is("verb-particle", key);
    }

    /** Tells whether the word leads from what was told before to a sentence: "meanwhile". */
    boolean isLink(String key) {
        return is("link", key);
    }

    /** Tells whether the word stands for all that somebody said: "what she said was". */
    boolean isWhole(String key) {
        return is("whole", key);
    }

    /** Tells whether the noun is a body that speaks without a name: "the police warning that". */
    boolean isBody(String key) {
        return is("body", key);
    }

    /** Tells whether the word behind a verb of saying shows that no clause follows. */
    boolean isNoClause(String key) {
        return isPreposition(key) && !key.equals("in") || is("no-clause", key);
    }

    /** Tells whether the word behind a comma starts a clause that goes on, rather than an attribution. */
    boolean isRelative(String key) {
        return is("relative", key);
    }

    /** Tells whether the word behind a comma starts what the author adds to a report. */
    boolean isTurn(String key) {
        return is("turn", key);
    }

    /** Tells whether the word before "of" takes some of what was named before. */
    boolean isPartitive(String key) {
        return is("partitive", key);
    }

    /** Tells whether an article and a noun sum up what was said before: "a step that …". */
    boolean isSummary(String article, String noun) {
        return article.equals("a") && is("summary", noun);
    }

    /** Tells whether the noun tells that somebody said something: "her claim that …". */
    boolean isReport(String key) {
        return is("report", key);
    }

    /** Tells whether the word starts a question that is reported: "whether", "why". */
    boolean isQuestion(String key) {
        return is("question", key);
    }

    /** Tells whether what the word starts is told of, not reported, behind a verb of saying: "would not say whether". */
    boolean isIndirect(String key) {
        return is("indirect", key);
    }

    /** Tells whether what the word starts behind an attribution belongs to the report: "because". */
    boolean isReason(String key) {
        return is("reason", key);
    }

    /** Tells whether nothing is said where the word stands before "to": "declined to say". */
    boolean isRefusal(String key) {
        return is("refusal", key);
    }

    /** Tells whether a verb of saying behind the word has nobody who speaks: "nobody answered". */
    boolean isSilent(String key) {
        return is("silent", key);
    }

    /** Tells whether the passive of the verb leaves open who spoke: "was told". */
    boolean isAddressing(String key) {
        return is("addressing", key);
    }

    /** Tells whether the word behind one that is no preposition shows that one to be a verb: "them". */
    boolean isObject(String key) {
        return is("object", key);
    }

    /** Tells whether a verb in this form asks the reader to speak where a sentence starts with it: "ask anybody". */
    boolean isImperative(String key) {
        return is("imperative", key);
    }

    /** Tells whether the verb has whom somebody speaks to behind it: "told". */
    boolean isTelling(String key) {
        return is("telling", key);
    }

    /** Tells whether the word stands for what somebody holds: "in her view". */
    boolean isView(String key) {
        return is("view", key);
    }

    boolean isModal(String key) {
        return is("modal", key);
    }

    /** Tells whether "that" behind the word belongs to it rather than to a verb of saying: "so loudly that". */
    boolean isDegree(String key) {
        return is("degree", key);
    }

    boolean isWhich(String key) {
        return is("which", key);
    }

    /** Tells whether a subject starts no further back than behind the word: "that", "when", "because". */
    boolean isBound(String key) {
        return is("bound", key);
    }

    /** Tells whether what follows the verb was said to its subject: "heard". */
    boolean isHearing(String key) {
        return is("hearing", key);
    }

    /** Tells whether a participle behind the word is a passive. */
    boolean isPassive(String key) {
        return is("passive", key);
    }

    /** Tells whether the word limits a number: "at least". */
    boolean isLimit(String key) {
        return is("limit", key);
    }

    /** Tells whether what somebody did may follow the verb: "denied stealing". */
    boolean takesGerund(String key) {
        return is("gerund", key);
    }

    /** Tells whether the word tells when, before a day: "late on Friday". */
    boolean isHour(String key) {
        return is("hour", key);
    }

    /** Tells whether the word is a weekday. */
    boolean isDay(String key) {
        return key.endsWith("day") && isNoName(key);
    }

    /** Tells whether a noun follows the word: an article or a possessive pronoun. */
    boolean isDeterminer(String key) {
        return is("determiner", key);
    }

    /** Tells whether the word may stand between a subject and its verb of saying: "has", "is". */
    boolean isBeing(String key) {
        return is("being", key);
    }

    boolean isDash(String key) {
        return is("dash", key);
    }

    boolean isSubordinate(String key) {
        return is("subordinate", key);
    }

    boolean isConjunction(String key) {
        return is("conjunction", key);
    }

    boolean isArticle(String key) {
        return is("article", key);
    }

    /** Tells whether the word is one of the adverbs that are listed. */
    boolean isPlainAdverb(String key) {
        return is("adverb", key);
    }

    boolean isAdverb(String key) {
        return is("adverb", key) || key.endsWith("ly");
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
            boolean called = i == at - 1 && i > 0 && (tokens.isCapitalized(i - 1) || isPronoun(tokens.key(i - 1)));
            boolean active = called && verbs.isVerb(tokens.key(i));
            mentions.match(tokens, i, match -> {
                if (match.end() == at && !active) {
                    found.set(true);
                }
            });
        }
        return found.get();
    }
}
