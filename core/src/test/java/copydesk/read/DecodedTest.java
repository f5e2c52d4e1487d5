package copydesk.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Encoding;
import copydesk.text.Encoding.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String FRENCH =
            "Le maire a déclaré que l'été serait très sec et que la forêt était fermée à tous.";

    @Test
    void aByteOrderMarkIsSure() {
        assertRead("né", "\uFEFFné".getBytes(UTF_8), "text/html; charset=koi8-r", UTF_8, Source.BYTE_ORDER_MARK);
        assertRead("né", "\uFEFFné".getBytes(UTF_16LE), "", UTF_16LE, Source.BYTE_ORDER_MARK);
        assertRead("né", "\uFEFFné".getBytes(UTF_16BE), "", UTF_16BE, Source.BYTE_ORDER_MARK);
    }

    @Test
    void soundUtf8IsReadSoWhateverIsDeclared() {
        assertRead(FRENCH, FRENCH.getBytes(UTF_8), "", UTF_8, Source.UTF_8);
        assertRead(FRENCH, FRENCH.getBytes(UTF_8), "text/plain; charset=ISO-8859-1", UTF_8, Source.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1251, windows-1251, Река вышла из берегов",
        "text/html; Charset = \"KOI8-R\", KOI8-R, Река вышла из берегов",
        "text/plain;charset=iso-8859-2, ISO-8859-2, Zażółć gęślą jaźń",
        "text/html; charset=latin1, windows-1252, “Déjà” for €5",
        "text/html; charset=shift_jis, windows-31j, 川があふれた",
        "text/html; charset=gb2312, GB18030, 河水泛滥",
        "text/html; charset=euc-kr, x-windows-949, 강이 넘쳤다",
        "text/html; charset=utf-16le, UTF-16LE, plain",
    })
    void theSenderIsBelieved(String contentType, String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertRead(text, bytes, contentType, Charset.forName(charset), Source.DECLARED);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><head><meta charset=windows-1251><title>Река</title>",
        "<!DOCTYPE html><META http-equiv='Content-Type' content='text/html; charset=windows-1251'>Река",
        "<?xml version='1.0' encoding='windows-1251'?><html>Река</html>",
    })
    void thePageIsBelieved(String page) {
        Charset cyrillic = Charset.forName("windows-1251");
        assertRead(page, page.getBytes(cyrillic), "text/html", cyrillic, Source.DECLARED);
    }

    @Test
    void aHostileContentTypeIsNoTrouble() {
        byte[] bytes = FRENCH.getBytes(WESTERN);
        assertEquals(FRENCH, Decoded.of(bytes, "charset".repeat(200_000)).text());
        assertRead(FRENCH, bytes, "charset charset charset = ' windows-1252'", WESTERN, Source.DECLARED);
    }

    @ParameterizedTest
    @CsvSource({
        "<meta name=charset content=x><meta charset = windows-1251>Река",
        "<p>charset=koi8-r</p><META CHARSET=\"Windows-1251\" >Река",
        "<?xml version='1.0'?><meta charset=windows-1251>Река",
        "<meta charset=no-such-thing><meta charset=windows-1251>Река",
        "<meta charset=windows-1251",
    })
    void theFirstNameThatMeansSomethingIsTaken(String page) {
        Charset cyrillic = Charset.forName("windows-1251");
        assertEquals(Optional.of(cyrillic), Declared.inPage(page.getBytes(cyrillic)));
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=>x, ",
        "<p>charset=koi8-r</p>, ",
        "<meta charset=utf-16>, UTF-8",
        "<meta charset=utf-16le>, UTF-8",
        "<?xml encoding='koi8-r'?><meta charset=windows-1251>, KOI8-R",
        "x<?xml encoding='koi8-r'?>, ",
    })
    void aPageThatCanBeReadIsNotWide(String page, String charset) {
        assertEquals(
                Optional.ofNullable(charset),
                Declared.inPage(page.getBytes(ISO_8859_1)).map(Charset::name));
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html",
        "A.HTM, text/html",
        "a.xhtml, text/html",
        "a.txt, text/plain",
        "a.md, ''",
        "html, ''"
    })
    void filesTellTheirTypeByTheirName(String name, String type) {
        assertEquals(type, Content.typeOf(Path.of(name)));
    }

    @Test
    void aTextIsHtmlAsItIsSaidOrAsItStarts() {
        assertTrue(Content.isHtml("", " \n<HTML>") && Content.isHtml("", "<!DOCTYPE html>"));
        assertFalse(Content.isHtml("", "<p>") || Content.isHtml("", " ") || Content.isHtml("", "x <html>"));
        assertTrue(Content.isHtml(" Text/HTML", "x") && Content.isHtml("application/xhtml+xml", "x"));
        assertFalse(Content.isHtml("text/plain", "<html>"));
    }

    @Test
    void whatCannotBeReadAsDeclaredIsNot() {
        byte[] bytes = FRENCH.getBytes(WESTERN);
        Decoded decoded = Decoded.of(bytes, "text/html; charset=utf-8");
        assertEquals(FRENCH, decoded.text());
        assertEquals(Source.DETECTED, decoded.encoding().source());
        assertTrue(decoded.encoding().confidence() < 1);
        assertEquals(FRENCH, Decoded.of(bytes, "charset=no-such-thing").text());
    }

    @Test
    void aFewFaultsDoNotSpoilUtf8AndNothingIsLost() {
        byte[] good = (FRENCH + FRENCH).getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 3);
        bytes[good.length] = ' ';
        bytes[good.length + 1] = (byte) 0xE9;
        bytes[good.length + 2] = ' ';
        assertRead(FRENCH + FRENCH + " é ", bytes, "", UTF_8, Source.UTF_8);
        byte[] cut = Arrays.copyOf(good, FRENCH.getBytes(UTF_8).length - 6);
        assertTrue(Decoded.of(cut, "").encoding().confidence() > 0.9);
    }

    @Test
    void theCutEndOfUtf8IsNoFault() {
        byte[] bytes = Arrays.copyOf("déjà".getBytes(UTF_8), 5);
        assertRead("déj\uFFFD", bytes, "", UTF_8, Source.UTF_8);
    }

    @Test
    void binaryIsTold() {
        assertTrue(Decoded.of(new byte[] {0, 1, 2, 'a', 0, 0}).encoding().binary());
        assertFalse(Decoded.of("a\tb\r\n".getBytes(UTF_8)).encoding().binary());
        byte[] noise = new byte[3000];
        new Random(7).nextBytes(noise);
        assertTrue(Decoded.of(noise).encoding().binary(), "though it could be some wide encoding");
    }

    @Test
    void aDocumentTellsHowItWasRead() throws IOException {
        byte[] page = "<!doctype html><title>Flood</title><p>The river rose.".getBytes(ISO_8859_1);
        Document document = Copydesk.read(new ByteArrayInputStream(page));
        assertEquals("Flood\nThe river rose.\n", document.original());
        Encoding encoding = document.metadata().encoding().orElseThrow();
        assertEquals("UTF-8 1.00 (utf 8)", encoding.toString());
        assertEquals(
                "<p>", Copydesk.read("<p>".getBytes(UTF_8), "text/plain", "").original());
        assertEquals("<p>", Copydesk.read("<p>".getBytes(UTF_8)).original());
        assertTrue(Copydesk.parse("a").metadata().encoding().isEmpty());
    }

    @Property
    void anyBytesCanBeReadAndUtf8ComesBack(@ForAll byte[] bytes, @ForAll String text) {
        assertTrue(Decoded.of(bytes).text().length() <= bytes.length);
        String whole = new String(text.getBytes(UTF_8), UTF_8);
        assertEquals(
                whole.replaceFirst("^\uFEFF", ""),
                Decoded.of(whole.getBytes(UTF_8)).text());
    }

    private static void assertRead(String text, byte[] bytes, String contentType, Charset charset, Source source) {
        Decoded decoded = Decoded.of(bytes, contentType);
        assertEquals(text, decoded.text());
        assertEquals(charset, decoded.encoding().charset());
        assertEquals(source, decoded.encoding().source());
    }
}
