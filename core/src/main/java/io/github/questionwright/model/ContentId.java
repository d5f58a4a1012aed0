package io.github.questionwright.model;

import io.github.questionwright.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/** Ids derived from content, equal in every format: the first digits of SHA-256 over normalised texts. */
final class ContentId {

    private ContentId() {}

    static String ofQuestion(String prompt, List<Option> options) {
        MessageDigest sha = Sha256.start();
        update(sha, prompt);
        options.stream().map(option -> normalised(option.text())).sorted().forEach(text -> {
            sha.update((byte) 0);
            update(sha, text);
        });
        return "q-" + hex(sha, 16);
    }

    static String ofOption(String text) {
        MessageDigest sha = Sha256.start();
        update(sha, text);
        return "o-" + hex(sha, 8);
    }

    private static void update(MessageDigest sha, String text) {
        sha.update(normalised(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(MessageDigest sha, int digits) {
        return HexFormat.of().formatHex(sha.digest()).substring(0, digits);
    }

    /** Unicode NFC with every run of white space as one blank, none at the ends. */
    private static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder collapsed = new StringBuilder(composed.length());
        boolean pending = false;
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                pending = true;
                continue;
            }
            if (pending && !collapsed.isEmpty()) {
                collapsed.append(' ');
            }
            pending = false;
            collapsed.append(c);
        }
        return collapsed.toString();
    }
}
