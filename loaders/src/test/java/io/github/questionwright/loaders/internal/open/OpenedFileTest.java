package io.github.questionwright.loaders.internal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.source.ReadLimitException;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenedFileTest {

    private final List<String> heard = new ArrayList<>();

    private final OpenedFile.Listener listener = new OpenedFile.Listener() {
        @Override
        public void malformed(int line, int column, byte[] bytes, Charset charset) {
            heard.add(line + ":" + column + " " + HexFormat.of().formatHex(bytes) + " " + charset.name());
        }

        @Override
        public void inferred(int line, int column, Charset charset) {
            heard.add(line + ":" + column + " inferred " + charset.name());
        }

        @Override
        public void mixed(BitSet lines, Charset charset) {
            heard.add("mixed " + lines + " " + charset.name());
        }

        @Override
        public void progress(long bytes) {}
    };

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, efbbbf",
        "UTF-16LE, fffe",
        "UTF-16BE, feff",
        "UTF-32LE, fffe0000",
        "UTF-32BE, 0000feff",
    })
    void theMarkTellsTheCharsetAndIsGone(String charset, String mark) throws IOException {
        String text = "prompt: caf\u00e9 \ud83d\ude00\n";
        OpenedFile file = open(bytes(HexFormat.of().parseHex(mark), text.getBytes(Charset.forName(charset))), null);
        assertThat(read(file)).isEqualTo(text).isEqualTo(file.head());
        assertThat(heard).isEmpty();
        assertThat(file.isBinary()).isFalse();
    }

    @Test
    void aDeclaredCharsetIsUsed() throws IOException {
        byte[] bytes = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(open(bytes, StandardCharsets.ISO_8859_1))).isEqualTo("caf\u00e9");
    }

    @Test
    void malformedBytesAreToldWithTheirPlaceAndStandIn() throws IOException {
        byte[] bytes = bytes(
                "ok\r\nab".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xe9},
                "c\rd".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xe2, (byte) 0x82},
                "e\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xf0, (byte) 0x9f});
        assertThat(read(open(bytes, null))).isEqualTo("ok\r\nab\uffffc\rd\uffffe\n\uffff");
        assertThat(heard).containsExactly("2:3 e9 UTF-8", "3:2 e282 UTF-8", "4:1 f09f UTF-8");
    }

    /** The same as decoding in one go, however the buffers fall. */
    @Test
    void longTextsWithFaultsAgreeWithADecoderThatSeesEverythingAtOnce() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            byte[] bytes = randomBytes(new Random(seed));
            String expected = new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\uffff');
            assertThat(read(open(bytes, StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static byte[] randomBytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < 150_000) {
            int kind = random.nextInt(200);
            String piece = kind < 100 ? "a\n" : kind < 150 ? "\u20ac\r\n" : "\ud83d\ude00";
            bytes.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
            if (kind == 0) {
                bytes.write(0x80 + random.nextInt(0x80));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, 'id,question\nWhy?', 1:1 inferred UTF-16LE",
        "UTF-16BE, 'id,question\nWhy?', 1:1 inferred UTF-16BE",
        "UTF-16LE, 'Почему так, а не иначе? Как это работает', 1:1 inferred UTF-16LE",
        "UTF-16BE, '1,\uD83D\uDE00 what is \uD83D\uDE00', 1:1 inferred UTF-16BE",
        "windows-1252, 'What is\na caf\u00e9?', 2:6 inferred windows-1252",
        "windows-1252, 'What\u2019s a \u201cbean\u201d\u2026', 1:5 inferred windows-1252",
        "windows-1252, '\u00c4\u00d6\u00dc are the letters of an alphabet, \u00e9 \u00e8 \u00e0 others', 1:1 inferred windows-1252",
    })
    void encodingsAreRecognised(String charset, String text, String expected) throws IOException {
        OpenedFile file = open(text.getBytes(Charset.forName(charset)), null);
        assertThat(read(file)).isEqualTo(text).isEqualTo(file.head());
        assertThat(heard).containsExactly(expected);
    }

    /** Read as windows-1252 these would be silently wrong. */
    @ParameterizedTest
    @CsvSource({
        "windows-1251, 'Что такое инкапсуляция и зачем она нужна'",
        "KOI8-R, 'Что такое инкапсуляция и зачем она нужна'",
        "Shift_JIS, '\u30ab\u30d7\u30bb\u30eb\u5316\u3068\u306f\u4f55\u3067\u3059\u304b'",
        "GBK, '\u4ec0\u4e48\u662f\u5c01\u88c5 Java \u4e2d'",
        "windows-1253, '\u03a4\u03b9 \u03b5\u03af\u03bd\u03b1\u03b9 \u03b7 Java'",
    })
    void otherScriptsAreNotTakenForWestern(String charset, String text) throws IOException {
        String read = read(open(text.getBytes(Charset.forName(charset)), null));
        assertThat(read).contains("\uffff");
        assertThat(heard).isNotEmpty().allMatch(each -> each.endsWith(" UTF-8"));
    }

    @Test
    void linesThatAreNoUtf8AreReadAsWesternAndDamagedOnesAreNot() throws IOException {
        byte[] bytes = bytes(
                "\u20ac one\r\n".getBytes(StandardCharsets.UTF_8),
                "caf\u00e9 two\r".getBytes(StandardCharsets.ISO_8859_1),
                "\u20ac and caf".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xe9, '\n', 'a', 'b', (byte) 0xe2, (byte) 0x82, '\n', 'c', (byte) 0x81, '\n'},
                "d\u00e9j\u00e0 vu\n".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'e', 'n', 'd', (byte) 0xc3});
        assertThat(read(open(bytes, null)))
                .isEqualTo(
                        "\u20ac one\r\ncaf\u00e9 two\r\u20ac and caf\uffff\nab\uffff\nc\uffff\nd\u00e9j\u00e0 vu\nend\uffff");
        assertThat(heard)
                .containsExactly(
                        "mixed {2, 6} windows-1252", "3:10 e9 UTF-8", "4:3 e282 UTF-8", "5:2 81 UTF-8", "7:4 c3 UTF-8");
    }

    @Test
    void aTextThatIsCutWithinASequenceIsNotTakenForWestern() throws IOException {
        byte[] bytes = "a price in \u20ac".getBytes(StandardCharsets.UTF_8);
        assertThat(read(open(Arrays.copyOf(bytes, bytes.length - 1), null))).isEqualTo("a price in \uffff");
        assertThat(heard).containsExactly("1:12 e282 UTF-8");
    }

    /** The first look agrees with the decoder of Java on what is UTF-8. */
    @Test
    void theFirstLookKnowsUtf8() throws IOException {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int index = 0; index < bytes.length; index++) {
                int[] edges = {0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xe1, 0xed, 0xf0, 0xf4, 0xf5
                };
                bytes[index] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : edges[random.nextInt(15)]);
            }
            Utf8Check check = new Utf8Check();
            int wrong = 0;
            for (byte each : bytes) {
                wrong += check.next(each & 0xff).wrong();
            }
            wrong += check.end().wrong();
            boolean isValid = !new String(bytes, StandardCharsets.UTF_8).contains("\ufffd");
            assertThat(wrong == 0).as("seed %d", seed).isEqualTo(isValid);
        }
    }

    @Test
    void imagesAndArchivesAreBinaryAndTextIsNot() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(open(noise, null).isBinary()).isTrue();
        assertThat(open(new byte[] {'P', 'K', 3, 4, 0, 0}, null).isBinary()).isTrue();
        assertThat(open("caf\u00e9 na\u00efve".repeat(50).getBytes(StandardCharsets.ISO_8859_1), null)
                        .isBinary())
                .isFalse();
    }

    @Test
    void anEmptyFileIsEmptyAndALongBlankStartIsNot() throws IOException {
        assertThat(open(new byte[0], null).isEmpty()).isTrue();
        assertThat(open(" \r\n\t".getBytes(StandardCharsets.UTF_8), null).isEmpty())
                .isTrue();
        assertThat(open((" ".repeat(9000) + "x").getBytes(StandardCharsets.UTF_8), null)
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aFileOverTheLimitStopsThere() throws IOException {
        ReadLimits limits = ReadLimits.builder().maxFileBytes(10).build();
        SourceFile file = new SourceFile("big.json", "big.json", () -> new ByteArrayInputStream(new byte[11]));
        OpenedFile opened = OpenedFile.open(file, limits, null, listener);
        assertThatThrownBy(() -> read(opened))
                .isInstanceOf(ReadLimitException.class)
                .hasMessage("more than 10 bytes; what was read so far is kept; split the file, or raise"
                        + " ReadLimits.maxFileBytes");
    }

    private OpenedFile open(byte[] bytes, @org.jspecify.annotations.Nullable Charset declared) throws IOException {
        SourceFile file = new SourceFile("x.txt", "x.txt", () -> new ByteArrayInputStream(bytes));
        return OpenedFile.open(file, ReadLimits.defaults(), declared, listener);
    }

    private static String read(OpenedFile file) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = file.open()) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
