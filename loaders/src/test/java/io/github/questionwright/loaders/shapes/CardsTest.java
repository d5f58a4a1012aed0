package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.MappingRow;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that hold no questions and could be taken for cards. */
class CardsTest {

    private static LoadResult read(String name, String text) {
        return QuestionBanks.read(QuestionSource.string(name, text));
    }

    /** The messages of a program in several languages, a list of people, a term that comes twice, one language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "key,text,text:de,text:fr\nmenu.open,Open the file here,Datei hier zeigen,Ouvrir le fichier\n"
                        + "menu.close,Close the window now,Fenster jetzt zumachen,Fermer la vue\n"
                        + "menu.save,Save the file there,Datei dort sichern,Garder le fichier\n",
                "Full name,town,street,town:de,town:fr\nAda L,London W,St James,London W,Londres O\n"
                        + "Alan T,Wilmslow C,Adlington Rd,Wilmslow C,Wilmslow C\n"
                        + "Grace H,New York NY,Broadway 1,New York NY,New York NY\n",
                "term,meaning,meaning:de,meaning:fr\nA lock,It guards a region,Es bewacht etwas,Il garde cela\n"
                        + "A lock,It guards a value,Es bewacht mehr,Il garde tout\nA race,Nobody waits here,Keiner wartet,Nul ne reste\n",
                "term,meaning,meaning:de\nA lock,It guards a region,Es bewacht etwas\n"
                        + "A monitor,It guards a value,Es bewacht mehr\nA race,Nobody waits here,Keiner wartet\n",
                "term,meaning,meaning:xx,meaning:qq\nA lock,It guards a region,Es bewacht etwas,Il garde cela\n"
                        + "A monitor,It guards a value,Es bewacht mehr,Il garde tout\nA race,Nobody waits,Keiner wartet,Nul\n",
                "A guarded region\tOnly one thread may enter it at a time.\nA race condition\tWho is faster decides.\n"
            })
    void noCards(String table) {
        LoadResult result = read(table.indexOf('\t') > 0 ? "a.tsv" : "a.csv", table);
        assertThat(result.bank().questions()).isEmpty();
        assertThat(result.errors()).extracting(Diagnostic::code).containsExactly("bank.not-recognized");
    }

    @Test
    void whatIsTranslatedIsAskedFor() {
        String table = "term,meaning,meaning:de,meaning:pt-br\n"
                + "Mutual exclusion,One thread at a time may enter.,Nur ein Thread darf hinein.,Um por vez aqui.\n"
                + "Race condition,The faster of two threads decides.,Der schnellere entscheidet.,O mais veloz decide.\n"
                + "Record class,A class that only holds its values.,Eine Klasse nur aus Werten.,Uma classe de valores.\n";
        LoadResult result = read("a.csv", table);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.mappings().get(0).rows())
                .extracting(MappingRow::toString)
                .contains(
                        "prompt <- term, because another term in each record, and the other field, \"meaning\", stands"
                                + " there in 3 languages",
                        "answer <- meaning, because it is what is translated",
                        "section <- \"meaning\", because no field says what is asked, but the name of the answer does");
        Question first = result.bank().questions().get(0);
        assertThat(result.bank().questions()).hasSize(3);
        assertThat(first.prompt()).isEqualTo("Mutual exclusion");
        assertThat(first.answer()).isEqualTo(new Answer.Open("One thread at a time may enter."));
        assertThat(first.section()).containsExactly("meaning");
        assertThat(first.attributes()).containsEntry("meaning:pt-br", "Um por vez aqui.");

        LoadResult again = QuestionLoader.builder()
                .mapping(result.mappings().get(0).mapping())
                .read(QuestionSource.string("a.csv", table));
        assertThat(again.bank().questions()).isEqualTo(result.bank().questions());
    }

    @Test
    void aMessageNamesNoTextWhereAllAreLong() {
        String words = " of many words".repeat(8);
        String table = "title,size\nThe first" + words + ",1\nThe second" + words + ",2\nThe third" + words + ",3\n";
        assertThat(read("a.csv", table).errors().get(0).message())
                .isEqualTo(
                        "3 records with the fields title, size; the texts of \"title\" are no questions, and no field"
                                + " holds options or answers; if this is a bank, name its fields with a mapping");
    }
}
