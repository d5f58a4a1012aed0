package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes off an encoding that the whole file wears. A text that does not wear it stays as it is. */
final class Decoder {

    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final Pattern PERCENT = Pattern.compile("(?:[^%\\s]|%[0-9A-Fa-f]{2})*");

    private final UnaryOperator<String> step;

    private Decoder(UnaryOperator<String> step) {
        this.step = step;
    }

    static Decoder of(Plan plan) {
        return switch (plan.detail(Detail.DECODE).orElse("none")) {
            case "base64" -> new Decoder(text -> base64(text).orElse(text));
            case "percent" -> new Decoder(text -> percent(text).orElse(text));
            case "html" -> new Decoder(Entities::decode);
            default -> new Decoder(UnaryOperator.identity());
        };
    }

    String decode(String text) {
        return step.apply(text);
    }

    RawValue decode(RawValue.Text text) {
        return new RawValue.Text(decode(text.text()), text.line(), text.column());
    }

    static Optional<String> base64(String text) {
        if (!BASE64.matcher(text).matches()) {
            return Optional.empty();
        }
        return utf8(Base64.getDecoder().decode(text));
    }

    static Optional<String> percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            return Optional.empty();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            boolean escape = bytes[at] == '%';
            out.put(escape ? (byte) Integer.parseInt(text(bytes, at + 1), 16) : bytes[at]);
            at += escape ? 2 : 0;
        }
        byte[] decoded = new byte[out.position()];
        out.flip().get(decoded);
        return utf8(decoded);
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, 2, StandardCharsets.US_ASCII);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                    ? Optional.empty()
                    : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
