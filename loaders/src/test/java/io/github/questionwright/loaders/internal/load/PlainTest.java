package io.github.questionwright.loaders.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is  a Heap?          | what is a heap?
            12. What is a heap?       | what is a heap?
            3) What is a heap?        | what is a heap?
            Q7: What is a heap?       | what is a heap?
            Question 4. Why?          | why?
            #5. Why?                  | why?
            5 + 3                     | 5 + 3
            3.5 litres                | 3.5 litres
            1.                        | 1.
            2FA: what is it?          | 2fa: what is it?
            a &lt; b &amp;&amp; c     | a < b && c
            it&#39;s &#x27;fine&QUOT; | it's 'fine"
            &nope; &#99999999;        | &nope; &#99999999;
            """)
    void leavesOutWhatDoesNotCount(String text, String plain) {
        assertThat(Plain.prompt(text)).isEqualTo(plain);
    }
}
