package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleCasesTest {

    static List<ArticleCase> cases() {
        return ArticleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesTheBank(ArticleCase given) {
        assertThat(Recording.of(given.article())).hasToString(given.bank());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNoLine(ArticleCase given) {
        assertThat(Accounting.faults(given.article(), Recording.of(given.article())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAllLineEndsAlike(ArticleCase given) {
        String article = given.article().replace("\r\n", "\n").replace('\r', '\n');

        assertThat(Recording.of(article.replace("\n", "\r\n"))).hasToString(given.bank());
        assertThat(Recording.of(article.replace('\n', '\r'))).hasToString(given.bank());
    }
}
