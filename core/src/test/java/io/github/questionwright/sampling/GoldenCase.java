package io.github.questionwright.sampling;

import io.github.questionwright.QuestionBank;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One line of the golden file: a synthetic bank, a count, a seed. */
record GoldenCase(int number, int size, int count, String seed) {

    private static final int[] SIZES = {1, 2, 3, 7, 12, 40, 100, 257, 600, 1000};
    private static final String[] SEEDS = {"candidate-", "", "ünï ✓ ", "深い", "😀 line\tand more "};

    static List<GoldenCase> all() {
        return IntStream.range(0, 1_100).mapToObj(GoldenCase::of).toList();
    }

    private static GoldenCase of(int number) {
        int size = SIZES[number % SIZES.length];
        int count = 1 + number * 7919 % Math.min(size, 50);
        return new GoldenCase(number, size, count, SEEDS[number / SIZES.length % SEEDS.length] + number / 3);
    }

    String line(String orders) {
        String digest = new CanonicalHash().raw(orders).hex().substring(0, 32);
        return number + "\t" + size + "\t" + count + "\t" + seed.replace('\t', '~') + "\t" + digest + "\n";
    }

    /** What the library draws. */
    String drawn(QuestionBank bank) {
        StringBuilder orders = new StringBuilder();
        for (QuizQuestion asked : bank.sample(count, seed).questions()) {
            orders.append(asked.question().id()).append(':');
            asked.options().forEach(option -> orders.append(option.id()).append(','));
            orders.append('\n');
        }
        return line(orders.toString());
    }

    /** What the reference implementation draws; it shares no code with the library. */
    String expected() {
        List<String> bank = SyntheticBank.ids(size);
        StringBuilder orders = new StringBuilder();
        for (String id : ReferenceSampler.ids(bank, count, seed)) {
            orders.append(id).append(':');
            expectedOptions(id, bank.indexOf(id))
                    .forEach(option -> orders.append(option).append(','));
            orders.append('\n');
        }
        return line(orders.toString());
    }

    private List<String> expectedOptions(String id, int index) {
        List<String> options = SyntheticBank.optionIds(index);
        int free = options.size() - SyntheticBank.pinned(index);
        List<String> shown = new ArrayList<>(ReferenceSampler.optionIds(id, options.subList(0, free), seed));
        shown.addAll(options.subList(free, options.size()));
        return shown;
    }

    static String drawnFile() {
        Map<Integer, QuestionBank> banks = new LinkedHashMap<>();
        StringBuilder file = new StringBuilder();
        for (GoldenCase golden : all()) {
            file.append(golden.drawn(banks.computeIfAbsent(golden.size(), SyntheticBank::of)));
        }
        return file.toString();
    }

    static String frozenFile() throws java.io.IOException {
        try (var in = GoldenCase.class.getResourceAsStream("/golden/plain-samples.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
