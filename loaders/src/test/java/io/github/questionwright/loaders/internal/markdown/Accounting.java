package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.BankFormat;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.source.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every line to where it went: into the bank, into a diagnostic, or it is a mark. Told by letters and digits. */
final class Accounting {

    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?:<!-- question.*|[\\W_]*(?:q(?:uestion)?\\s?\\d*[.:]|\\d+[.):]|[a-h][.):](?=\\s)|\\[[ x]\\])?[\\W_]*(?:<[^>]*>)*[\\W_]*"
                    + "(?:(?:sample |expected )?answers?|ans|explanation|references?|hint|a:|show|good to hear|links|additional links|Ответ)?"
                    + "(?:[\\W_]|<[^>]*>)*(?:[a-h](?: and |, )?)*(?:<[^>]*>|[\\W_])*)");
    private static final Pattern START = Pattern.compile(
            "(?i)^(?:<[^>]*>|\\[[ x]\\]|[\\W_&&[^\\p{L}]]|q(?:uestion)?\\s?\\d*[.:]|\\d+[.):]|[a-h][.):](?=\\s)|\\[[ x]\\]|answer:|ans\\.|expected answer:|explanation:|hint:|a:)+");
    private static final Pattern FIELD = Pattern.compile("^\\s*(?:- )?\\w+:");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SIGN = Pattern.compile("\\(Correct\\)");

    private Accounting() {}

    static List<String> lost(String text, LoadResult result) {
        String bank = key(QuestionBanks.toText(result.bank(), BankFormat.JSON).replaceAll("\\\\[nt\"]", " "));
        BitSet told = told(result);
        List<String> lost = new ArrayList<>();
        String[] lines = text.split("\r\n|\n");
        boolean hasFront = lines[0].equals("---");
        int front = hasFront ? Arrays.asList(lines).subList(1, lines.length).indexOf("---") + 1 : -1;
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            String content = SIGN.matcher(START.matcher(line).replaceFirst("")).replaceAll("");
            boolean isKept = bank.contains(key(content))
                    || bank.contains(key(content.replace("](", " url ")))
                    || bank.contains(key(TAG.matcher(content).replaceAll("")));
            if (index <= front) {
                isKept = Arrays.stream(FIELD.matcher(line).replaceFirst("").split("[\\[\\],]"))
                        .allMatch(part -> bank.contains(key(part)));
            }
            if (!told.get(index + 1) && !isKept && !MARK.matcher(line).matches()) {
                lost.add(index + 1 + ": " + line);
            }
        }
        return lost;
    }

    private static BitSet told(LoadResult result) {
        BitSet told = new BitSet();
        for (Diagnostic diagnostic : result.diagnostics()) {
            String message = diagnostic.message();
            if (diagnostic.code().equals("prose.left-out")) {
                Matcher range = RANGE.matcher(message.substring(0, message.indexOf(" left out")));
                while (range.find()) {
                    int last = Integer.parseInt(range.group(range.group(2) == null ? 1 : 2));
                    told.set(Integer.parseInt(range.group(1)), last + 1);
                }
            } else if (diagnostic.code().equals("field.unknown")) {
                told.set(diagnostic.location().line());
            } else if (diagnostic.code().equals("markdown.bad-comment")) {
                told.set(diagnostic.location().line() - 1, diagnostic.location().line() + 5);
            }
        }
        return told;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
