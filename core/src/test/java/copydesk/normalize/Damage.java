package copydesk.normalize;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to damage text.
 *
 * @param name what tables call it
 * @param way what it does
 */
record Damage(String name, UnaryOperator<String> way) {
    private static final List<String> PAGES = List.of(
            "ISO-8859-1",
            "windows-1252",
            "windows-1254",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "ISO-8859-2",
            "x-MacRoman",
            "IBM437");

    /** Returns all ways in which the repair is measured. */
    static List<Damage> all() {
        List<Damage> all = new ArrayList<>();
        for (String page : PAGES) {
            all.add(new Damage(page, text -> misread(text, page)));
        }
        all.add(new Damage("windows-1252 twice", text -> misread(misread(text, "windows-1252"), "windows-1252")));
        all.add(new Damage("latin-1 twice", text -> misread(misread(text, "ISO-8859-1"), "ISO-8859-1")));
        all.add(new Damage(
                "windows-1252 three times",
                text -> misread(misread(misread(text, "windows-1252"), "windows-1252"), "windows-1252")));
        all.add(new Damage("windows-1251 twice", text -> misread(misread(text, "windows-1251"), "windows-1251")));
        all.add(new Damage(
                "windows-1252, then windows-1251", text -> misread(misread(text, "windows-1252"), "windows-1251")));
        all.add(new Damage("windows-1252, undefined lost", text -> lost(text, "windows-1252")));
        all.add(new Damage("windows-1251, undefined lost", text -> lost(text, "windows-1251")));
        all.add(new Damage(
                "windows-1252, no-break spaces plain",
                text -> misread(text, "windows-1252").replace('\u00A0', ' ')));
        all.add(new Damage(
                "windows-1252, blanks shrunken",
                text -> misread(text, "windows-1252")
                        .replaceAll("[ \u00A0]+", " ")
                        .strip()));
        all.add(new Damage(
                "latin-1, C1 stripped", text -> misread(text, "ISO-8859-1").replaceAll("[\u0080-\u009F]", "")));
        all.add(new Damage(
                "windows-1252, C1 stripped",
                text -> misread(text, "windows-1252").replaceAll("[\u0080-\u009F]", "")));
        all.add(new Damage("CESU-8 by windows-1252", text -> decode(cesu(text), "windows-1252", true)));
        all.add(new Damage("every other word", Damage::everyOther));
        all.add(new Damage("windows-1252 read as latin-1", text -> single(text, "windows-1252", "ISO-8859-1")));
        all.add(new Damage("windows-1252 read as MacRoman", text -> single(text, "windows-1252", "x-MacRoman")));
        all.add(new Damage("MacRoman read as windows-1252", text -> single(text, "x-MacRoman", "windows-1252")));
        all.add(new Damage("windows-1251 read as KOI8-R", text -> single(text, "windows-1251", "KOI8-R")));
        all.add(new Damage("KOI8-R read as windows-1251", text -> single(text, "KOI8-R", "windows-1251")));
        all.add(new Damage("windows-1251 read as windows-1252", text -> single(text, "windows-1251", "windows-1252")));
        return all;
    }

    /** Reads UTF-8 by a page; bytes that it has not become controls, as in browsers. */
    private static String misread(String text, String page) {
        return decode(text.getBytes(StandardCharsets.UTF_8), page, true);
    }

    /** Reads UTF-8 by a page; bytes that it has not become U+FFFD. */
    private static String lost(String text, String page) {
        return decode(text.getBytes(StandardCharsets.UTF_8), page, false);
    }

    private static String decode(byte[] bytes, String page, boolean controls) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            String sign = new String(new byte[] {b}, Charset.forName(page));
            out.append(controls && sign.equals("\uFFFD") ? Character.toString(b & 0xFF) : sign);
        }
        return out.toString();
    }

    private static byte[] cesu(String text) {
        byte[] out = new byte[text.length() * 3];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out[size++] = (byte) c;
            } else if (c < 0x800) {
                out[size++] = (byte) (0xC0 | c >> 6);
                out[size++] = (byte) (0x80 | c & 0x3F);
            } else {
                out[size++] = (byte) (0xE0 | c >> 12);
                out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return Arrays.copyOf(out, size);
    }

    private static String everyOther(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            words[i] = misread(words[i], "windows-1252");
        }
        return String.join(" ", words);
    }

    /** Writes text in one page and reads it in another; text that the first cannot write stays as it is. */
    private static String single(String text, String written, String read) {
        Charset charset = Charset.forName(written);
        return charset.newEncoder().canEncode(text) ? decode(text.getBytes(charset), read, true) : text;
    }
}
