package io.github.questionwright.sampling;

import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which the options of a question are shown, see {@link Quiz#draw}. */
final class OptionOrder {

    private record Ranked(Option option, long hash, long priority) {}

    private static final Comparator<Ranked> BY_PRIORITY = (a, b) -> Long.compareUnsigned(a.priority(), b.priority());
    private static final Comparator<Ranked> ORDER = BY_PRIORITY
            .thenComparing((a, b) -> Long.compareUnsigned(a.hash(), b.hash()))
            .thenComparing(ranked -> ranked.option().id(), Utf8Order.INSTANCE);

    private OptionOrder() {}

    static List<Option> of(Question question, String seed) {
        List<Option> options = question.answer().options();
        List<Option> free = new ArrayList<>();
        List<Option> last = new ArrayList<>();
        boolean countsOthers = false;
        for (Option option : options) {
            switch (OptionWording.of(option.text(), question.format(), options.size())) {
                case PLAIN -> free.add(option);
                case ABOUT_ALL -> last.add(option);
                case ABOUT_TWO -> {
                    last.add(option);
                    countsOthers = true;
                }
                case ABOUT_PLACES -> {
                    return options;
                }
            }
        }
        if (countsOthers && free.size() != 2) {
            return options;
        }
        List<Option> shown = shuffled(free, Key.of(Priorities.OPTION_ORDER, seed + "\0" + question.id()), question);
        shown.addAll(last);
        return shown;
    }

    private static List<Option> shuffled(List<Option> options, Key key, Question question) {
        List<Ranked> ranked = new ArrayList<>(options.size());
        for (Option option : options) {
            String id = WellFormed.require("question " + question.id() + ": the option id", option.id());
            long hash = Priorities.idHash(id);
            ranked.add(new Ranked(option, hash, Priorities.priority(key, hash)));
        }
        ranked.sort(ORDER);
        return new ArrayList<>(ranked.stream().map(Ranked::option).toList());
    }
}
