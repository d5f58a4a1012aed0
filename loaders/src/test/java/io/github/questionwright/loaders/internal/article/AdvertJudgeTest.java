package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they may stand behind an answer of the whole article, which is in English. */
class AdvertJudgeTest {

    private final AdvertJudge judge = judge(ArticleCase.named("whole-article").article());

    private static AdvertJudge judge(String article) {
        Lines lines = new LineReader(ReadLimits.defaults()).read(new StringReader(article));
        return Facts.of(new Segmenter(lines, Markers.of(lines)).segments()).judge();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "[Sponsored]",
                "Buy our course now! Only $19.",
                "Download your free copy here!\nDownload Now",
                "Save 40% off all courses! Offer ends today.",
                "Get the full guide for USD 25 today.",
                "Zostań testerem w trzy miesiące! Kurs za 499 zł, zapisz się jeszcze dziś.",
                "Devenez testeur en douze semaines avec notre école! Inscrivez-vous maintenant",
                "Conviértete en tester sin dejar tu trabajo actual. Pide información ahora",
                "Werde Tester mit unserem Fernkurs, der neben dem Beruf gelingt und dich wirklich weiterbringt.\nJetzt anmelden",
                "Стань тестировщиком за три месяца! Запишись сегодня на бесплатный вебинар нашей школы для новичков",
                "三个月成为测试工程师，立即报名我们的线上课程！名额有限，先到先得"
            })
    void knowsAdverts(String text) {
        assertThat(judge.judge(text)).matches(Verdict::isAdvert, "is an advert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It depends on the team, of course.",
                "We paid $4,000 a month for the grid and nobody looked at the reports.",
                "Never order by a column that has no index!",
                "Redis, Memcached, Hazelcast, Varnish, Caffeine, Ehcache.",
                "parse, validate, normalise, enrich, store, publish, notify, archive, purge, alert, rotate, compress",
                "See https://example.org/testing for the rules.",
                "You can see [the manual] for details.",
                "docker run --rm -p 8080:80 nginx:latest && curl -s localhost | grep title > out.txt",
                "SELECT id FROM users WHERE created < now() ORDER BY id LIMIT 10;",
                "- download the report\n- click through it\n- order the findings by weight",
                "1. Start here\n2. Stop there",
                "First I check the log. Then I read it again, since the first time I only see what I expect to see.",
                "Yes",
                "PostgreSQL",
                "A price of 19 is a number, and so is a number of seats."
            })
    void leavesContentInPeace(String text) {
        assertThat(judge.judge(text)).matches(verdict -> !verdict.isAdvert() && !verdict.isDoubtful(), "is content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start here and read the log.",
                "An hour may cost you $20,000, or nothing at all!",
                "Discounts and vouchers must never be added twice!",
                "divide et impera semper aliquid haeret, ut aiunt veteres",
            })
    void doubtsWhatCouldBeEither(String text) {
        assertThat(judge.judge(text)).matches(Verdict::isDoubtful, "is doubtful");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buy our course now! Only $19.", "Advertisement"})
    void needsNoLanguageForPricesAndCalls(String text) {
        assertThat(judge("Question 1\nWas?\nAnswer:\nDas.").judge(text)).matches(Verdict::isAdvert, "is an advert");
    }

    @Test
    void takesLanguageForNothingWhereTwoAreUsed() {
        String[] things = {"Uhr", "Tasche", "Kiste", "Tasse", "Lampe", "Karte", "Kanne"};
        StringBuilder article = new StringBuilder("Zweisprachig\n");
        for (int index = 0; index < things.length; index++) {
            article.append("\nQuestion ")
                    .append(index + 1)
                    .append("\n\nWhat is it that you would do with it if it is not");
            article.append(
                    " yours?\nAnswer:\nI would give it back to the one who has lost it, as we all should.\n\nDie ");
            article.append(things[index])
                    .append(" würde jemand natürlich sofort zurückgeben, der sie verloren hat und");
            article.append(" schmerzlich vermisst, denn alles andere wäre Diebstahl.\n");
        }
        Recording recording = Recording.of(article.toString());

        assertThat(recording.diagnostics()).isEmpty();
        assertThat(recording.texts("answer")).hasSize(7).allMatch(answer -> answer.contains("Diebstahl"));
    }

    @Test
    void anAdvertInAnotherLanguageTakesNoContentWithIt() {
        String article = ArticleCase.named("whole-article")
                .article()
                .replace(
                        "\n\nLerne Test", "\n\nNever order the two at once!\n\nStart here with the log.\n\nLerne Test");

        assertThat(Recording.of(article).texts("answer").get(0))
                .endsWith("\n\nNever order the two at once!\n\nStart here with the log.");
    }
}
