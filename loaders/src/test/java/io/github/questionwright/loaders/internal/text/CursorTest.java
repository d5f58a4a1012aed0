package io.github.questionwright.loaders.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    @ParameterizedTest
    @CsvSource({
        "a\\nb, 2:1",
        "a\\r\\nb, 2:1",
        "a\\rb, 2:1",
        "a\\r\\rb, 3:1",
        "a\\n\\rb, 3:1",
        "ab, 1:2",
        "\\n\\n  b, 3:3"
    })
    void countsLinesAndColumns(String row, String place) throws IOException {
        Cursor cursor = new Cursor(new CharWindow(drop(row.replace("\\n", "\n").replace("\\r", "\r"))));
        while (cursor.peek() != 'b') {
            cursor.step();
        }
        assertThat(cursor.mark().line() + ":" + cursor.mark().column()).isEqualTo(place);
    }

    @Test
    void goesBackAndOn() throws IOException {
        Cursor cursor = new Cursor(new CharWindow(drop("ab\ncd")));
        cursor.step();
        Mark b = cursor.mark();
        cursor.step();
        cursor.step();
        assertThat(cursor.mark()).isEqualTo(new Mark(3, 2, 1));

        cursor.moveTo(b);
        assertThat(cursor.peek()).isEqualTo('b');
        assertThat(cursor.mark()).isEqualTo(b);
        assertThat(b.plus(1)).isEqualTo(new Mark(2, 1, 3));
    }

    @Test
    void keepsWhatIsNeededAndNoMore() throws IOException {
        CharWindow window = new CharWindow(drop("0123456789".repeat(100_000)));
        for (int offset = 0; offset < 1_000_000; offset++) {
            assertThat(window.at(offset)).isEqualTo('0' + offset % 10);
            window.keepFrom(offset - 30_000);
        }
        assertThat(window.at(1_000_000)).isEqualTo(CharWindow.END);
        assertThat(window.array().length).isLessThan(100_000);
        assertThat(window.kept()).isEqualTo(969_999);
        assertThat(window.text(969_999, 970_003)).isEqualTo("9012");
    }

    @Test
    void dropsBlanksWithoutKeepingThem() throws IOException {
        CharWindow window = new CharWindow(drop(" ".repeat(1_000_000) + "\n x"));
        Cursor cursor = new Cursor(window);

        assertThat(cursor.dropBlanks()).isEqualTo('x');
        assertThat(cursor.mark()).isEqualTo(new Mark(1_000_002, 2, 2));
        assertThat(window.array().length).isLessThan(100_000);
    }

    /** Hands over a few characters at a time. */
    private static Reader drop(String text) {
        return new FilterReader(new StringReader(text)) {
            @Override
            public int read(char[] chars, int from, int length) throws IOException {
                return super.read(chars, from, Math.min(length, 7));
            }
        };
    }
}
