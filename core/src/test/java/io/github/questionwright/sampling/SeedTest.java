package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeedTest {

    private static final String SECRET = "a secret of ours: schlüssel ✓";

    /** The expected value comes from another implementation of HMAC (Python). */
    @Test
    void followsFromSecretAndPartsForEver() {
        assertThat(Seed.secret(SECRET, "backend 2025", "candidate-4711"))
                .isEqualTo("6a1350ed9f6a31ee504bcc3f56326a3d7e8a87854abfd554fcea7bf1cf86889a");
    }

    @Test
    void everyArgumentCountsAndSoDoTheirBounds() {
        assertThat(new String[] {
                    Seed.secret(SECRET, "ab", "c"),
                    Seed.secret(SECRET, "a", "bc"),
                    Seed.secret(SECRET, "abc"),
                    Seed.secret(SECRET, "abc", ""),
                    Seed.secret(SECRET + "!", "ab", "c")
                })
                .doesNotHaveDuplicates()
                .allSatisfy(seed -> assertThat(seed).matches("[0-9a-f]{64}"));
    }

    @Test
    void refusesWhatAnybodyCouldGuess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.secret(" ", "x"))
                .withMessage("the secret is blank; anybody could guess the seed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.secret(SECRET))
                .withMessage("name what the quiz is for; otherwise all quizzes have the same seed");
    }

    @Test
    void refusesUnpairedSurrogatesWithoutShowingTheSecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.secret("hidden\ud800", "x"))
                .withMessage("the secret has an unpaired surrogate; it must be well-formed Unicode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seed.secret(SECRET, "x\ud800"))
                .withMessage(
                        "the part \"x?\" has an unpaired surrogate (U+D800) at index 1; it must be well-formed Unicode");
    }
}
