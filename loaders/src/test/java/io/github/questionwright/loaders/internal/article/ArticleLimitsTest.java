package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.Severity;
import io.github.questionwright.spi.SourceText;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArticleLimitsTest {

    private static final String ARTICLE = """
            Three Things

            Question 1

            What is the first thing?
            Answer:
            The one before the second.

            Question 2

            What is the second thing?
            Answer:
            The one in the middle.

            Question 3

            What is the third thing?
            Answer:
            The one behind the second.
            """;

    private static Recording read(String article, UnaryOperator<ReadLimits.Builder> limits) {
        return Recording.of(new StringText(
                "article.txt", article, limits.apply(ReadLimits.builder()).build()));
    }

    @Test
    void aDocumentOfExactlyTheAllowedLengthIsRead() {
        Recording recording = read(ARTICLE, limits -> limits.maxDocumentChars(ARTICLE.length()));

        assertThat(recording.records()).hasSize(3);
        assertThat(recording.diagnostics()).isEmpty();
    }

    @Test
    void aLongerDocumentKeepsTheQuestionsUpToThere() {
        int allowed = ARTICLE.indexOf("third");
        Recording recording = read(ARTICLE, limits -> limits.maxDocumentChars(allowed));

        assertThat(recording.texts("prompt")).containsExactly("What is the first thing?", "What is the second thing?");
        assertThat(recording.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "article.txt:15:1 error article.cut-off: reading ended inside or right behind question 3; it may"
                                + " go on, so it was dropped with lines 15-17",
                        "article.txt:17:13 error limit.document: the document is longer than " + allowed
                                + " characters; what follows was not read; raise ReadLimits.maxDocumentChars, or split the"
                                + " document");
    }

    @Test
    void aLineThatIsTooLongCostsItsQuestionOnly() {
        String article = ARTICLE.replace("The one in the middle.", "m".repeat(41) + "\nAnother line.");
        Recording recording = read(article, limits -> limits.maxRecordChars(40));

        assertThat(recording.texts("prompt")).isEmpty();
        recording = read(article.replace("m".repeat(41), "m".repeat(201)), limits -> limits.maxRecordChars(200));
        assertThat(recording.texts("prompt")).containsExactly("What is the first thing?", "What is the third thing?");
        assertThat(recording.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "article.txt:13:1 error limit.record: line 13 is longer than 200 characters; question 2"
                                + " was dropped with lines 9-14; raise ReadLimits.maxRecordChars to read it");
    }

    @Test
    void aLineOfExactlyTheAllowedLengthIsKept() {
        String article = "Question 1\nWhat?\nAnswer:\n" + "m".repeat(100);

        assertThat(read(article, limits -> limits.maxRecordChars(125)).texts("answer"))
                .containsExactly("m".repeat(100));
    }

    @Test
    void aLineOutsideOfQuestionsIsLeftOut() {
        String article = ARTICLE.replace("Three Things\n", "Three Things\n\n" + "m".repeat(201) + "\n");
        Recording recording = read(article, limits -> limits.maxRecordChars(200));

        assertThat(recording.records()).hasSize(3);
        assertThat(recording.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "article.txt:3:1 error limit.record: line 3 is longer than 200 characters; the line was left"
                                + " out; raise ReadLimits.maxRecordChars to read it");
    }

    @Test
    void aQuestionThatIsTooLongAsAWholeIsDropped() {
        String article = ARTICLE.replace("The one in the middle.", "In the middle.\n".repeat(20));
        Recording recording = read(article, limits -> limits.maxRecordChars(200));

        assertThat(recording.records()).hasSize(2);
        assertThat(recording.diagnostics())
                .extracting(Object::toString)
                .containsExactly("article.txt:9:1 error limit.record: question 2 is longer than 200 characters; it was"
                        + " dropped with lines 9-32; raise ReadLimits.maxRecordChars to read it");
    }

    @Test
    void aTextThatIsTooLongIsDropped() {
        String article = ARTICLE.replace(
                        "Three Things\n", "Three Things\n\nAn opening of more than thirty characters.\n")
                .replace("What is the first thing?", "Which of them all is the very first thing?")
                .replace("The one in the middle.", "The one right in the middle of it.");
        Recording recording = read(article, limits -> limits.maxTextChars(30));

        assertThat(recording.texts("prompt")).containsExactly("What is the third thing?");
        assertThat(recording.header("description")).isEmpty();
        assertThat(recording.diagnostics())
                .allMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Object::toString)
                .containsExactly(
                        "article.txt:3:1 error limit.text: the opening text is longer than 30 characters and was dropped"
                                + " with line 3; raise ReadLimits.maxTextChars to read it",
                        "article.txt:7:1 error limit.text: the prompt of question 1 is longer than 30 characters and was"
                                + " dropped with lines 7-9; raise ReadLimits.maxTextChars to read it",
                        "article.txt:15:1 error limit.text: the answer of question 2 is longer than 30 characters and was"
                                + " dropped with line 15; raise ReadLimits.maxTextChars to read it");
    }

    @Test
    void readingEndsWhenTheSinkIsFull() {
        assertThat(read(ARTICLE, limits -> limits.maxRecords(2)).records()).hasSize(2);
    }

    @Test
    void whatWasReadBeforeAFailureStays() {
        Recording recording = new Recording(10);
        int end = ARTICLE.indexOf("third");

        assertThatIOException()
                .isThrownBy(() -> new ArticleFormat().read(failingAfter(end), recording))
                .withMessage("the disk is gone");
        assertThat(recording.records()).hasSize(2);
        assertThat(recording.codes()).containsExactly("article.cut-off");
    }

    private static SourceText failingAfter(int end) {
        StringText text = StringText.of(ARTICLE);
        return new SourceText() {
            @Override
            public String name() {
                return text.name();
            }

            @Override
            public String path() {
                return text.path();
            }

            @Override
            public ReadLimits limits() {
                return text.limits();
            }

            @Override
            public String head() {
                return text.head();
            }

            @Override
            public Reader open() {
                return new FilterReader(new StringReader(ARTICLE.substring(0, end))) {
                    @Override
                    public int read(char[] target, int offset, int length) throws IOException {
                        int count = super.read(target, offset, length);
                        if (count < 0) {
                            throw new IOException("the disk is gone");
                        }
                        return count;
                    }
                };
            }
        };
    }
}
