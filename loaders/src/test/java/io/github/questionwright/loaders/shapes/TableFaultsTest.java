package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.loaders.shapes.TableFault.Then;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of a hundred rows in shapes of others with faults in some of them: just those are told, each at its place, and
 * every other question is loaded with its right option.
 */
class TableFaultsTest {

    private static final int ROWS = 100;

    private enum Table {
        LETTERS("f.csv", "No,Question,Option A,Option B,Option C,Correct Answer,Explanation\n", TableFault.LETTERS) {
            @Override
            String row(int number, int right) {
                return number + ",What is " + number + "?," + String.join(",", options(number)) + ","
                        + "ABC".charAt(right) + ",Since " + number;
            }
        },
        TEXTS("f.csv", "question;answer1;answer2;answer3;correct;category\n", TableFault.TEXTS) {
            @Override
            String row(int number, int right) {
                List<String> options = options(number);
                return "What is " + number + "?;" + String.join(";", options) + ";" + options.get(right) + ";Cat";
            }
        },
        PLACES("f.tsv", "question\toption1\toption2\toption3\tanswer\n", TableFault.PLACES) {
            @Override
            String row(int number, int right) {
                return "What is " + number + "?\t" + String.join("\t", options(number)) + "\t" + (right + 1);
            }
        },
        FLAGS("f.csv", "", TableFault.FLAGS) {
            @Override
            String row(int number, int right) {
                StringBuilder row = new StringBuilder("What is " + number + "?");
                List<String> options = options(number);
                for (int at = 0; at < options.size(); at++) {
                    row.append('|').append(options.get(at)).append('|').append(at == right);
                }
                return row.toString();
            }
        },
        MARKS("f.csv", "", TableFault.MARKS) {
            @Override
            String row(int number, int right) {
                return "What is " + number + "?;"
                        + String.join(";", options(number))
                                .replace(
                                        options(number).get(right),
                                        "+" + options(number).get(right));
            }
        },
        ECHOES("f.csv", "", TableFault.ECHOES) {
            @Override
            String row(int number, int right) {
                List<String> options = options(number);
                return "What is " + number + "?," + String.join(",", options) + "," + options.get(right);
            }
        },
        CELLS("f.csv", "Topic,Question,Options,Answer\n", TableFault.CELLS) {
            @Override
            String row(int number, int right) {
                List<String> options = options(number);
                return "T,What is " + number + "?," + String.join(";", options) + "," + options.get(right);
            }
        };

        final String file;
        final String header;
        final List<TableFault> faults;

        Table(String file, String header, List<TableFault> faults) {
            this.file = file;
            this.header = header;
            this.faults = faults;
        }

        abstract String row(int number, int right);

        static List<String> options(int number) {
            return List.of("x" + number, "y" + number, "z" + number);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(Table.values()).flatMap(table -> table.faults.stream().map(each -> Arguments.of(table, each)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultTouchesItsQuestionOnly(Table table, TableFault fault) {
        for (int number : new int[] {0, 1, 50, ROWS - 2, ROWS - 1}) {
            check(table, new TreeMap<>(Map.of(number, fault)));
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void manyFaultsTouchTheirQuestionsOnly(Table table) {
        for (int first = 0; first < 5; first++) {
            TreeMap<Integer, TableFault> faults = new TreeMap<>();
            for (int index = 0; index < table.faults.size() && faults.size() < 10; index += 2) {
                faults.put(first + 9 * faults.size(), table.faults.get((index + first) % table.faults.size()));
            }
            check(table, faults);
        }
    }

    /** The options of a row with a fault have the right one in the middle. */
    private static int right(int number, Map<Integer, TableFault> faults) {
        return faults.containsKey(number) ? 1 : number % 2 * 2;
    }

    private static void check(Table table, TreeMap<Integer, TableFault> faults) {
        StringBuilder text = new StringBuilder(table.header);
        List<String> expected = new ArrayList<>();
        int line = table.header.isEmpty() ? 0 : 1;
        for (int number = 0; number < ROWS; number++) {
            line++;
            String row = table.row(number, right(number, faults));
            TableFault fault = faults.get(number);
            if (fault != null) {
                assertThat(row).containsOnlyOnce(fault.from().replace("#", "" + number));
                row = fault.in(row, number);
                expected.addAll(told(line, row, fault.codes()));
            }
            text.append(row.replace("@", "").replace("~", "")).append('\n');
        }

        LoadResult result = QuestionBanks.read(QuestionSource.string(table.file, text.toString()));

        assertThat(result.diagnostics().stream()
                        .filter(each -> each.severity() != Severity.INFO)
                        .map(each ->
                                each.location().line() + ":" + each.location().column() + " " + each.code()))
                .as("%s %s", table, faults)
                .containsExactlyElementsOf(expected);
        for (int number = 0; number < ROWS; number++) {
            Then then = faults.containsKey(number) ? faults.get(number).then() : Then.KEPT;
            checkQuestion(result, number, then, table + " " + faults);
            if (then == Then.KEPT) {
                String right = Table.options(number).get(right(number, faults));
                assertThat(ShapeCase.right(result.bank().questions()))
                        .as("%s %s", table, faults)
                        .containsEntry("What is " + number + "?", Set.of(right));
            }
        }
    }

    private static List<String> told(int line, String broken, String codes) {
        List<String> told = new ArrayList<>();
        for (String code : codes.split(" ")) {
            told.add(line + ":" + TableFault.column(broken, told.isEmpty() ? '@' : '~') + " " + code);
        }
        return told;
    }

    private static void checkQuestion(LoadResult result, int number, Then then, String what) {
        Optional<Question> found = result.bank().questions().stream()
                .filter(each -> each.prompt().equals("What is " + number + "?"))
                .findFirst();
        if (then == Then.UNRESOLVED) {
            assertThat(found.orElseThrow().answer()).as(what).isInstanceOf(Answer.Unresolved.class);
        } else {
            assertThat(found.isPresent()).as(what).isEqualTo(then == Then.KEPT);
        }
    }
}
