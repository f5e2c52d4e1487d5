package copydesk.benchmarks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News prose made of our own sentences, and the same text damaged as pages are. */
final class Texts {
    static final int SIZE = 1_000_000;

    private static final List<String> SENTENCES = List.of(
            "The ferry that left the island on Monday night reached the mainland only on the following morning.",
            "Nobody was hurt, the harbour office said.",
            "Strong winds had kept it from the pier for hours, and the crew decided to wait in the lee of a rock.",
            "The company will pay for hotel rooms.",
            "It is the third delay of the season on a line that 40,000 people use every year.",
            "Farmers in the valley asked for help after the late frost, which cost them half of the harvest.",
            "The minister told parliament that the money would come from the fund for rural roads.",
            "A spokesman for the union called the offer too little and too late.",
            "Prices rose by 3.2% in May, the statistics office reported, more than in any month since 2019.");

    private static final List<String> CURLY = List.of(
            "“We waited until it was light,” said Chloë Müller, who had come for her sister’s wedding.",
            "The café’s owner, José Peña, doesn’t believe it – “not this year”.");

    private static final List<String> RUSSIAN = List.of(
            "Паром, вышедший с острова в понедельник вечером, пришёл в порт только на следующее утро.",
            "Никто не пострадал, сообщили в управлении порта.",
            "Компания оплатит пассажирам гостиницу.");

    private static final List<String> FAULTS = List.of(
            "\u00A0", "  ", " &amp; ", " \u200B", " e\u0301tude ", " &nbsp;", "\t ", " \u00AD", " &eacute; ", " \r\n");

    private Texts() {}

    /** Paragraphs of English prose in ASCII. */
    static String clean() {
        return prose(SENTENCES, SENTENCES, 1);
    }

    /** The same with curly quotation marks, apostrophes and accents in every fourth sentence. */
    static String curly() {
        return prose(SENTENCES, CURLY, 4);
    }

    static String russian() {
        return prose(RUSSIAN, RUSSIAN, 1);
    }

    private static String prose(List<String> most, List<String> some, int every) {
        Random random = new Random(7);
        StringBuilder out = new StringBuilder(SIZE + 200);
        while (out.length() < SIZE) {
            List<String> from = random.nextInt(every) == 0 ? some : most;
            out.append(from.get(random.nextInt(from.size())));
            out.append(random.nextInt(5) == 0 ? "\n\n" : " ");
        }
        return out.append(most.get(0)).toString();
    }

    /** Has a fault in place of a blank about every {@code distance} characters. */
    static String damaged(String text, int distance) {
        Random random = new Random(11);
        StringBuilder out = new StringBuilder(text.length() * 11 / 10);
        int next = random.nextInt(2 * distance);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i >= next) {
                out.append(FAULTS.get(random.nextInt(FAULTS.size())));
                next = i + random.nextInt(2 * distance);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** UTF-8 read as windows-1252; bytes that it does not use become controls, as in browsers. */
    static String mojibake(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        char[] signs = new String(bytes, Charset.forName("windows-1252")).toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = signs[i] == '\uFFFD' ? (char) (bytes[i] & 0xFF) : signs[i];
        }
        return new String(signs);
    }

    /** Has a fault in the middle and nowhere else. */
    static String with(String text, String fault) {
        int middle = text.indexOf(' ', text.length() / 2);
        return text.substring(0, middle) + fault + text.substring(middle + 1);
    }

    static String wrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        int start = 0;
        int blank = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\n') {
                start = i + 1;
            } else if (c == ' ') {
                if (i - start > 72) {
                    out.setCharAt(blank, '\n');
                    start = blank + 1;
                }
                blank = i;
            }
        }
        return out.toString();
    }

    /** The lines of a page around its story: menus, links, counters. */
    static String page() {
        Random random = new Random(13);
        StringBuilder out = new StringBuilder(SIZE + 200);
        while (out.length() < SIZE) {
            for (int i = random.nextInt(40); i >= 0; i--) {
                out.append(i % 5 == 0 ? "Share this story\n" : i % 3 == 0 ? "Home\n" : "Sport and weather\n");
            }
            for (int i = random.nextInt(30); i >= 0; i--) {
                out.append(SENTENCES.get(random.nextInt(SENTENCES.size())))
                        .append(' ')
                        .append(SENTENCES.get(random.nextInt(SENTENCES.size())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** The same lines as HTML, in the elements, classes and scripts that pages of news sites have around them. */
    static String html() {
        StringBuilder out = new StringBuilder(4 * SIZE);
        out.append(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The harbour opens again</title>");
        out.append("<style>")
                .append(".card{margin:0 auto;padding:4px}\n".repeat(300))
                .append("</style></head>");
        out.append("<body class=\"single single-post postid-17\"><div id=\"page\" class=\"site\">");
        boolean story = false;
        int number = 0;
        for (String line : page().lines().toList()) {
            boolean prose = line.endsWith(".");
            if (prose != story) {
                out.append(story ? "</div></article>" : number == 0 ? "" : "</ul></nav>");
                out.append(
                        prose
                                ? "<article class=\"post type-post\"><div class=\"entry-content\">"
                                : "<nav><ul class=menu>");
                story = prose;
            } else if (number == 0) {
                out.append("<nav><ul class=menu>");
            }
            number++;
            if (prose) {
                out.append("<p class=\"wp-block-paragraph\">")
                        .append(line)
                        .append(" <a href=\"https://example.org/")
                        .append(number)
                        .append("\" rel=\"noopener\">More</a></p>\n");
            } else {
                out.append("<li id=\"menu-item-")
                        .append(number)
                        .append("\" class=\"menu-item menu-item-type-custom\">")
                        .append("<a href=\"https://example.org/section/")
                        .append(number)
                        .append("\"><span class=\"label\">")
                        .append(line)
                        .append("</span></a></li>\n");
            }
            if (number % 20 == 0) {
                out.append(
                        "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}</script>");
            }
        }
        return out.append("</div></body></html>").toString();
    }

    /** News texts that are written for this project, as many as have so many characters together; the last one is cut. */
    static List<String> news(int size) {
        return first(copydesk.evaluate.Texts.news(), size);
    }

    /** Articles with loaded words, likewise. */
    static List<String> loaded(int size) {
        return first(copydesk.evaluate.Texts.loaded(), size);
    }

    /** Takes texts from the front, and again from the front where there are too few. */
    static List<String> first(List<String> texts, int size) {
        List<String> some = new ArrayList<>();
        int sum = 0;
        for (int i = 0; sum < size; i++) {
            String text = texts.get(i % texts.size());
            some.add(text.substring(0, Math.min(text.length(), size - sum)));
            sum += some.get(i).length();
        }
        return some;
    }
}
