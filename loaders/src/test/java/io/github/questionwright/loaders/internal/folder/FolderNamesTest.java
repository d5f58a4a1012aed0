package io.github.questionwright.loaders.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {

    /** The last path is the one in question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "README.md ru-RU/README.md          | ru-RU   | readme.md",
                "README.md README-de.md             | de      | readme.md",
                "README.md README_zh-Hant.md        | zh-Hant | readme.md",
                "README.md readme.pt_BR.md          | pt-BR   | readme.md",
                "README.md docs/es-419/README.md    | -       | -",
                "docs/a.md docs/es-419/a.md         | es-419  | docs/a.md",
                "a.txt a.md a-fr.txt                | fr      | a.txt",
                "de/a.md en/a.md                    | en      | a.md",
                "src/a.md src/translations/farsi/b.md | fa    | src/b.md",
                "README.md ml/README.md             | -       | -",
                "a-en.md a-cs.md                    | cs      | a.md",
                "a.md go/a.md                       | -       | -",
                "a.md b-de.md                       | -       | -",
                "a.md what-is-it.md                 | -       | -",
                "a.md a-xx.md                       | -       | -"
            })
    void tellsVariants(String paths, String locale, String of) {
        List<String> all = Arrays.asList(paths.split(" "));
        String shown = FolderNames.of(all)
                .variant(all.get(all.size() - 1))
                .map(variant -> variant.locale().toLanguageTag() + " " + variant.of())
                .orElse("-");
        assertThat(shown).isEqualTo(locale == null ? "-" : locale + " " + of);
    }

    @ParameterizedTest
    @CsvSource({
        "java/a.md sql/b.md, java",
        "java/oop/a.md java/b.md, oop",
        "Java/oop/a.md SQL/b.md, Java > oop",
        "x/java/a.md x/java/b.md, ''",
        "docs/questions/java/a.md README.md, java",
        "java/ru/a.md java/a.md b.md, java",
        "a.md b/c.md, ''"
    })
    void tellsTheTopicOfTheFirst(String paths, String topic) {
        List<String> all = Arrays.asList(paths.split(" "));
        assertThat(FolderNames.of(all).topic(all.get(0)).stream().collect(Collectors.joining(" > ")))
                .isEqualTo(topic);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(FolderNames.of(List.of()).topic("a/b.md")).isEmpty();
        assertThat(FolderNames.of(List.of()).variant("de/b.md")).isEmpty();
    }
}
