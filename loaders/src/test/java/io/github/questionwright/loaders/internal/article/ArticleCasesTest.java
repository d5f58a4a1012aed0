package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "th"})
    void findsTheSameUnderAnyLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            for (ArticleCase one : ArticleCase.all()) {
                assertThat(Recording.of(one.article())).as(one.name()).hasToString(one.bank());
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
