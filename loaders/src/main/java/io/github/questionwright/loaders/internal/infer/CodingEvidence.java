package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.regex.Pattern;

/** Whether all texts of a file wear one encoding. A single text that cannot wear it is proof against it. */
final class CodingEvidence {

    private static final int FEW = 8;
    private static final Pattern ESCAPE = Pattern.compile("%(20|3F|27|22|2C|0A)");
    private static final Pattern QUOTE = Pattern.compile("&(quot|#0?39|amp|apos|ldquo|rdquo|lsquo|rsquo);");
    private static final Pattern AMPERSAND = Pattern.compile("&(?!#?\\w{1,10};)");

    private int texts;
    private int base64;
    private int percent;
    private int escapes;
    private int quotes;
    private int bare;

    void add(RawValue value) {
        if (value instanceof RawValue.Text text && !text.text().isBlank()) {
            add(text.text());
        } else if (value instanceof RawValue.Items items) {
            items.values().forEach(this::add);
        } else if (value instanceof RawValue.Fields fields) {
            fields.fields().forEach(field -> add(field.value()));
        }
    }

    private void add(String text) {
        base64 += base64 == texts && Decoder.base64(text).isPresent() ? 1 : 0;
        percent += percent == texts && Decoder.percent(text).isPresent() ? 1 : 0;
        texts++;
        escapes += text.indexOf('%') >= 0 && ESCAPE.matcher(text).find() ? 1 : 0;
        boolean reference = text.indexOf('&') >= 0;
        quotes += reference && QUOTE.matcher(text).find() ? 1 : 0;
        bare += text.indexOf('"') >= 0
                        || text.indexOf('<') >= 0
                        || reference && AMPERSAND.matcher(text).find()
                ? 1
                : 0;
    }

    void decide(Draft draft) {
        if (texts >= FEW && base64 == texts) {
            draft.detail(Detail.DECODE, "base64", "all " + texts + " texts are Base64 of readable text");
        } else if (escapes > 0 && percent == texts) {
            draft.detail(Detail.DECODE, "percent", "no text has a blank, and " + escapes + " have %20 or the like");
        } else if (quotes > 0 && bare == 0) {
            draft.detail(
                    Detail.DECODE,
                    "html",
                    quotes + " texts hold character references such as &quot;, and none a bare quote, < or &");
        }
    }
}
