package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A hash of what a question asks, the same for questions that read alike; two different ones do not meet by chance. */
record Fingerprint(long high, long low) {

    static Fingerprint of(Question question) {
        MessageDigest sha = sha256();
        sha.update(Plain.prompt(question.prompt()).getBytes(StandardCharsets.UTF_8));
        options(question.answer()).stream()
                .map(option -> Plain.text(option.text()))
                .sorted()
                .forEach(text -> {
                    sha.update((byte) 0);
                    sha.update(text.getBytes(StandardCharsets.UTF_8));
                });
        ByteBuffer bytes = ByteBuffer.wrap(sha.digest());
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }

    static List<Option> options(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice.options();
        }
        return answer instanceof Answer.Unresolved unresolved ? unresolved.options() : List.of();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
