package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers of questions that offer nothing to choose from. */
final class OpenAnswers {

    private OpenAnswers() {}

    static void translate(Plan plan, Flat flat, OwnRecord own) {
        List<RawValue> accepted = new ArrayList<>();
        for (String name : plan.of(FieldRole.ACCEPTED)) {
            flat.filled(name)
                    .ifPresent(value -> Words.scalars(value).stream()
                            .filter(text -> !text.isBlank())
                            .forEach(text -> accepted.add(OwnRecord.text(text.strip(), value))));
        }
        List<String> names = new ArrayList<>(plan.of(FieldRole.ANSWER));
        names.addAll(plan.of(FieldRole.CORRECT));
        Optional<RawValue> answer =
                names.stream().flatMap(name -> flat.filled(name).stream()).findFirst();
        Optional<Accepted> form = answer.flatMap(Words::scalar).flatMap(Accepted::of);
        if (accepted.isEmpty() && form.isPresent()) {
            accepted.add(OwnRecord.text(form.get().answer(), answer.get()));
            form.get().also().forEach(text -> accepted.add(OwnRecord.text(text, answer.get())));
            own.put("accepted", OwnRecord.list(distinct(accepted), accepted.get(0)));
            return;
        }
        if (!accepted.isEmpty()) {
            answer.flatMap(Words::scalar)
                    .ifPresent(text -> accepted.add(0, OwnRecord.text(text.strip(), answer.get())));
            own.put("accepted", OwnRecord.list(distinct(accepted), accepted.get(0)));
            return;
        }
        answer.ifPresent(value -> {
            String text = String.join("\n", Words.scalars(value)).strip();
            if (text.isEmpty()) {
                own.attribute(names.get(0), value);
            } else {
                own.putText("answer", text, value);
            }
        });
    }

    private static List<RawValue> distinct(List<RawValue> texts) {
        List<RawValue> distinct = new ArrayList<>();
        for (RawValue text : texts) {
            if (distinct.stream().noneMatch(each -> Words.scalar(each).equals(Words.scalar(text)))) {
                distinct.add(text);
            }
        }
        return distinct;
    }
}
