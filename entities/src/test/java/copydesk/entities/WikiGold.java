package copydesk.entities;

import copydesk.entities.corenlp.CoreNlpEngine;
import copydesk.text.Document;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures names on WikiGold: exact span and type of persons, locations and organizations. */
public final class WikiGold {
    private static final Map<String, EntityType> TYPES =
            Map.of("PER", EntityType.PERSON, "LOC", EntityType.LOCATION, "ORG", EntityType.ORGANIZATION);

    private WikiGold() {}

    /** A text with the names that a reader marked in it. */
    record Article(String text, Set<EntityEngine.Name> names) {}

    /** Counts of one type. */
    static final class Score {
        private int right;
        private int found;
        private int gold;

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + gold);
        }

        void add(Score other) {
            right += other.right;
            found += other.found;
            gold += other.gold;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d gold)", precision(), recall(), f1(), gold);
        }
    }

    /** Returns the F1 of exact spans with types, over all three. */
    public static double f1(Path conll, boolean ours) throws IOException {
        Score all = new Score();
        score(articles(conll), ours).values().forEach(all::add);
        return all.f1();
    }

    static List<Article> articles(Path conll) throws IOException {
        List<Article> articles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<EntityEngine.Name> names = new HashSet<>();
        String open = "O";
        int start = 0;
        int end = 0;
        for (String line : Files.readAllLines(conll)) {
            String[] cells = line.split("\t", -1);
            boolean blank = cells.length < 2 || cells[0].equals("-DOCSTART-");
            String label = blank ? "O" : cells[1];
            if (!label.startsWith("I-")) {
                close(open, start, end, names);
                open = label.equals("O") ? "O" : label.substring(2);
                start = text.length();
            }
            if (!blank) {
                text.append(cells[0]);
                end = text.length();
                text.append(' ');
            } else if (cells[0].equals("-DOCSTART-")) {
                if (text.length() > 1) {
                    articles.add(new Article(text.toString(), Set.copyOf(names)));
                }
                text.setLength(0);
                names.clear();
            } else {
                text.append('\n');
            }
        }
        close(open, start, end, names);
        articles.add(new Article(text.toString(), Set.copyOf(names)));
        return articles;
    }

    private static void close(String open, int start, int end, Set<EntityEngine.Name> names) {
        EntityType type = TYPES.get(open);
        if (type != null) {
            names.add(new EntityEngine.Name(new Span(start, end), type));
        }
    }

    /** Returns the scores by type. */
    static Map<EntityType, Score> score(List<Article> articles, boolean ours) {
        Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
        EntityEngine engine = new CoreNlpEngine();
        for (Article article : articles) {
            Document document = Lined.document(article.text());
            Set<EntityEngine.Name> found = ours ? ours(document) : alone(engine, document);
            for (EntityType type : TYPES.values()) {
                Score score = scores.computeIfAbsent(type, key -> new Score());
                score.gold += count(article.names(), type);
                score.found += count(found, type);
                score.right += (int) found.stream()
                        .filter(name -> name.type() == type && article.names().contains(name))
                        .count();
            }
        }
        return scores;
    }

    private static int count(Set<EntityEngine.Name> names, EntityType type) {
        return (int) names.stream().filter(name -> name.type() == type).count();
    }

    static Set<EntityEngine.Name> alone(EntityEngine engine, Document document) {
        List<Span> sentences = new ArrayList<>();
        document.sentences().forEach(sentence -> sentences.add(sentence.span()));
        return new HashSet<>(engine.names(document.text(), sentences));
    }

    /** Facilities count as places, which is what this set calls most of them. */
    static Set<EntityEngine.Name> ours(Document document) {
        Set<EntityEngine.Name> names = new HashSet<>();
        for (Entity entity : EntityExtractor.english().extract(document).all()) {
            EntityType type = entity.type() == EntityType.FACILITY ? EntityType.LOCATION : entity.type();
            for (Mention mention : entity.mentions()) {
                names.add(new EntityEngine.Name(mention.span(), type));
            }
        }
        return names;
    }

    public static void main(String[] args) throws IOException {
        List<Article> articles = articles(Path.of(args[0]));
        for (boolean ours : new boolean[] {false, true}) {
            Map<EntityType, Score> scores = score(articles, ours);
            Score all = new Score();
            scores.values().forEach(all::add);
            scores.forEach((type, score) -> System.out.println((ours ? "ours " : "crf  ") + type + " " + score));
            System.out.println((ours ? "ours " : "crf  ") + all);
        }
        if (args.length > 1) {
            for (Article article : articles) {
                errors(article, Integer.parseInt(args[1]));
            }
        }
    }

    private static void errors(Article article, int width) {
        Document document = Lined.document(article.text());
        Set<EntityEngine.Name> ours = ours(document);
        Set<EntityEngine.Name> crf = alone(new CoreNlpEngine(), document);
        ours.stream()
                .filter(name ->
                        TYPES.containsValue(name.type()) && !article.names().contains(name))
                .forEach(name -> System.out.println(
                        (crf.contains(name) ? "fp- " : "fp+ ") + name.type() + " " + around(article, name, width)));
        article.names().stream()
                .filter(name -> !ours.contains(name))
                .forEach(name -> System.out.println(
                        (crf.contains(name) ? "fn+ " : "fn- ") + name.type() + " " + around(article, name, width)));
    }

    private static String around(Article article, EntityEngine.Name name, int width) {
        int from = Math.max(0, name.span().start() - width);
        int to = Math.min(article.text().length(), name.span().end() + width);
        return (article.text().substring(from, name.span().start()) + "["
                        + name.span().of(article.text()) + "]"
                        + article.text().substring(name.span().end(), to))
                .replace('\n', '/');
    }
}
