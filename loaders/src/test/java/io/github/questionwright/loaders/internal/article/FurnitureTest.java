package io.github.questionwright.loaders.internal.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.source.ReadLimits;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static boolean isFurniture(String text) {
        Lines lines = new LineReader(ReadLimits.defaults()).read(new StringReader(text));
        return Furniture.isFurniture(Paragraph.of(lines, 1, lines.count()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted",
                "in",
                "By",
                "by Jo Miller",
                "By Jo Miller",
                "in Interviews",
                "Posted on 12 March 2024 by Jo",
                "March 3rd, 2024",
                "2024-03-12",
                "12/03/2024",
                "5 min read",
                "Home",
                "Share",
                "Tags: Java, SQL",
                "Updated\nJune 1, 2023",
                "***",
                "12"
            })
    void knowsWhatSitesPutAroundArticles(String text) {
        assertThat(isFurniture(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Depth: Databases",
                "By the Numbers",
                "On Call Duties",
                "Reading Plans",
                "Getting Started",
                "Posted letters are slow, and so is this.",
                "in\nA Heading",
                "You have 5 minutes."
            })
    void leavesHeadingsAndProseAlone(String text) {
        assertThat(isFurniture(text)).isFalse();
    }
}
