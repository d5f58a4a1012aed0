package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns options and right answers of a found record into those of our own shape, or keeps them unresolved. */
final class AnswerTranslation {

    private final Plan plan;
    private final AnswerRules rules;
    private final ChoiceReader choiceReader;
    private final Tokens tokens;
    private final AnswerResolver resolver;
    private final Optional<OptionMarks> mark;

    AnswerTranslation(Plan plan, AnswerRules rules) {
        this.plan = plan;
        this.rules = rules;
        choiceReader = new ChoiceReader(plan);
        tokens = new Tokens(plan);
        resolver = new AnswerResolver(rules);
        mark = plan.detail(Detail.OPTION_MARK).flatMap(OptionMarks::find);
    }

    void translate(Flat flat, OwnRecord own, Complaints complaints) {
        List<Choice> choices = choices(flat);
        if (choices.stream().allMatch(Choice::isHole)) {
            withoutOptions(flat, own, complaints);
            return;
        }
        Resolution resolution = resolve(choices, flat, complaints);
        if (resolution.isKnown() && resolution.right().isEmpty()) {
            resolution = Resolution.none(
                    "nothing says which of the " + filled(choices).size() + " options is right");
        }
        Optional<Choice> unreadable =
                choices.stream().filter(Choice::isUnreadable).findFirst();
        if (unreadable.isPresent()) {
            resolution = Resolution.none("an option is a list or an object without a text");
            plan.of(FieldRole.OPTIONS)
                    .forEach(name -> flat.filled(name).ifPresent(value -> own.attribute(name, value)));
        }
        if (!resolution.isKnown()) {
            RawValue place = unreadable.map(Choice::place).orElse(keyPlace(flat, choices));
            complaints.unresolved(
                    place,
                    resolution.problem() + "; kept without a right option" + resolution.hint(),
                    resolution.isUndecided());
            own.putText("answer", given(flat), place);
        }
        put(choices, resolution, own);
        beside(flat, own);
    }

    private void withoutOptions(Flat flat, OwnRecord own, Complaints complaints) {
        Optional<RawValue> label = plan.of(FieldRole.OPTIONS).isEmpty() ? Optional.empty() : lonelyLabel(flat);
        if (label.isEmpty()) {
            OpenAnswers.translate(plan, flat, own);
            return;
        }
        RawValue place = label.get();
        String text = given(flat);
        complaints.unresolved(
                place,
                "\"" + Shown.of(text) + "\" stands for an option, and there are none; kept without a right option",
                false);
        own.putText("answer", text, place);
        own.put("options", OwnRecord.list(List.of(), place));
    }

    /** The answer, if it can only be the label or place of an option. */
    private Optional<RawValue> lonelyLabel(Flat flat) {
        boolean isAnswered = plan.of(FieldRole.ANSWER).stream()
                .anyMatch(name -> flat.filled(name).isPresent());
        return plan.of(FieldRole.CORRECT).stream()
                .flatMap(name -> flat.filled(name).stream())
                .findFirst()
                .filter(value -> !isAnswered && tokens.parts(value).allMatch(rules::isLabel));
    }

    private List<Choice> choices(Flat flat) {
        List<Choice> choices = choiceReader.read(flat);
        if (!choices.isEmpty() || plan.of(FieldRole.INCORRECT).isEmpty()) {
            return choices;
        }
        List<Choice> all = new ArrayList<>();
        add(flat, FieldRole.CORRECT, true, all);
        if (all.isEmpty()) {
            return List.of();
        }
        add(flat, FieldRole.INCORRECT, false, all);
        return all;
    }

    private void add(Flat flat, FieldRole role, boolean right, List<Choice> all) {
        for (String name : plan.of(role)) {
            flat.filled(name)
                    .ifPresent(value -> parts(value)
                            .forEach(part -> Words.scalar(part)
                                    .ifPresent(text -> all.add(new Choice(
                                            "",
                                            text.strip(),
                                            part,
                                            new RawValue.Flag(right, part.line(), part.column()),
                                            null)))));
        }
    }

    private static List<RawValue> parts(RawValue value) {
        return value instanceof RawValue.Items items ? items.values() : List.of(value);
    }

    private Resolution resolve(List<Choice> choices, Flat flat, Complaints complaints) {
        List<Resolution> found = new ArrayList<>();
        if (choices.stream().anyMatch(choice -> choice.flag() != null)) {
            found.add(byFlags(choices, complaints));
        } else if (mark.isPresent()) {
            found.add(byMarks(choices, mark.get()));
        }
        boolean listed = found.isEmpty() || choiceReader.read(flat).size() == choices.size();
        for (String name : listed ? plan.of(FieldRole.CORRECT) : List.<String>of()) {
            flat.filled(name).ifPresent(value -> found.add(resolver.resolve(tokens.of(value, choices), choices)));
        }
        return agreed(found);
    }

    /** What all say that say anything; two that differ resolve nothing. */
    private static Resolution agreed(List<Resolution> found) {
        List<Resolution> known = found.stream()
                .filter(each -> each.isKnown() && !each.right().isEmpty())
                .toList();
        Set<Set<Integer>> answers =
                known.stream().map(Resolution::right).collect(Collectors.toCollection(LinkedHashSet::new));
        if (answers.size() > 1) {
            return Resolution.none("two fields give different options as the right ones");
        }
        Optional<Resolution> problem =
                found.stream().filter(each -> !each.isKnown()).findFirst();
        if (problem.isPresent() && (known.isEmpty() || !problem.get().isUndecided())) {
            return problem.get();
        }
        return known.isEmpty() ? Resolution.of(Set.of()) : known.get(0);
    }

    private static Resolution byFlags(List<Choice> choices, Complaints complaints) {
        Set<Integer> right = new LinkedHashSet<>();
        boolean unknown = false;
        for (int at = 0; at < choices.size(); at++) {
            RawValue flag = choices.get(at).flag();
            if (flag == null) {
                continue;
            }
            Optional<Boolean> truth = Words.truth(flag);
            if (truth.isEmpty()) {
                unknown = true;
                complaints.tell(
                        DiagnosticCode.OPTION_UNKNOWN_FLAG,
                        flag,
                        "found "
                                + Words.scalar(flag)
                                        .map(text -> "\"" + Shown.of(text) + "\"")
                                        .orElse("a list or object")
                                + " where true or false is expected; the question is kept without a right option");
            } else if (truth.get() && !choices.get(at).isHole()) {
                right.add(at);
            }
        }
        return unknown ? Resolution.none("a flag is neither true nor false") : Resolution.of(right);
    }

    private static Resolution byMarks(List<Choice> choices, OptionMarks mark) {
        Set<Integer> right = new LinkedHashSet<>();
        for (int at = 0; at < choices.size(); at++) {
            if (mark.isOn(choices.get(at).text())) {
                right.add(at);
            }
        }
        return Resolution.of(right);
    }

    private void put(List<Choice> choices, Resolution resolution, OwnRecord own) {
        List<RawValue> options = new ArrayList<>();
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            if (!choice.isHole()) {
                options.add(option(choice, resolution.right().contains(at)));
            }
        }
        own.put("options", OwnRecord.list(options, options.get(0)));
        if (resolution.right().size() > 1) {
            own.put(
                    "multiple",
                    new RawValue.Flag(
                            true, options.get(0).line(), options.get(0).column()));
        }
    }

    private RawValue option(Choice choice, boolean right) {
        String text = mark.map(each -> each.strip(choice.text())).orElse(choice.text());
        List<RawValue.Field> fields = new ArrayList<>();
        fields.add(OwnRecord.field("text", OwnRecord.text(text.strip(), choice.place())));
        if (right) {
            fields.add(OwnRecord.field(
                    "correct",
                    new RawValue.Flag(
                            true, choice.place().line(), choice.place().column())));
        }
        RawValue feedback = choice.feedback();
        if (feedback != null) {
            Words.scalar(feedback)
                    .ifPresent(said -> fields.add(OwnRecord.field("feedback", OwnRecord.text(said, feedback))));
        }
        return new RawValue.Fields(fields, choice.place().line(), choice.place().column());
    }

    /** An answer in words beside the options explains them. */
    private void beside(Flat flat, OwnRecord own) {
        for (String name : plan.of(FieldRole.ANSWER)) {
            flat.filled(name).ifPresent(value -> {
                boolean explained = plan.of(FieldRole.EXPLANATION).stream()
                        .anyMatch(each -> flat.filled(each).isPresent());
                if (explained || !(value instanceof RawValue.Text)) {
                    own.attribute(name, value);
                } else {
                    own.put("explanation", value);
                }
            });
        }
    }

    private static List<Choice> filled(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.isHole()).toList();
    }

    private RawValue keyPlace(Flat flat, List<Choice> choices) {
        return plan.of(FieldRole.CORRECT).stream()
                .flatMap(name -> flat.filled(name).stream())
                .findFirst()
                .orElse(choices.get(0).place());
    }

    private String given(Flat flat) {
        return plan.of(FieldRole.CORRECT).stream()
                .flatMap(name -> flat.filled(name).stream())
                .flatMap(value -> Words.scalars(value).stream())
                .collect(Collectors.joining(", "));
    }
}
