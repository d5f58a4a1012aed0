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
            assertThat(read(open(bytes, null))).as("seed %d", seed).isEqualTo(expected);
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
