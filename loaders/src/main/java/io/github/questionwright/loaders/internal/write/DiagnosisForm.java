package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Labels;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.sampling.QuizDiagnosis;
import io.github.questionwright.sampling.RuleChange;
import io.github.questionwright.sampling.RuleLimit;
import io.github.questionwright.sampling.RuleRange;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of why there is no quiz, and of what the quizzes look like. */
public final class DiagnosisForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DiagnosisForm() {}

    /** Writes on one line why there is no quiz. */
    public static String write(ImpossibleQuizException impossible) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("possible", false);
        form.put("message", impossible.getMessage());
        form.put("requested", impossible.requested());
        form.put("available", impossible.available());
        form.put("funnel", impossible.steps().stream().map(DiagnosisForm::of).toList());
        form.put(
                "conflict",
                impossible.conflict().stream().map(DiagnosisForm::of).toList());
        form.put("changes", impossible.changes().stream().map(DiagnosisForm::of).toList());
        form.put("supply", impossible.supply());
        return MAPPER.writeValueAsString(form);
    }

    /** Writes a diagnosis on one line. */
    public static String write(QuizDiagnosis diagnosis) {
        return diagnosis.impossible().map(DiagnosisForm::write).orElseGet(() -> possible(diagnosis));
    }

    private static String possible(QuizDiagnosis diagnosis) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("possible", true);
        form.put("count", diagnosis.count());
        form.put("rules", diagnosis.rules().stream().map(DiagnosisForm::of).toList());
        form.put("undecided", diagnosis.undecided());
        form.put("exposureFloor", diagnosis.exposureFloor());
        form.put("binding", diagnosis.binding());
        form.put("scarce", diagnosis.scarce());
        diagnosis.sequentialExposure().ifPresent(share -> form.put("sequentialExposure", share));
        diagnosis.balancedExposure().ifPresent(share -> form.put("balancedExposure", share));
        form.put("balancedHelps", diagnosis.balancedHelps());
        diagnosis.quizzes().ifPresent(number -> form.put("quizzes", number.toString()));
        return MAPPER.writeValueAsString(form);
    }

    private static Map<String, Object> of(FilterStep step) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("filter", step.filter());
        form.put("before", step.before());
        form.put("after", step.after());
        return form;
    }

    private static Map<String, Object> of(RuleLimit limit) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("rule", limit.rule());
        form.put("side", Labels.of(limit.side()));
        form.put("bound", limit.bound());
        return form;
    }

    private static Map<String, Object> of(RuleChange change) {
        Map<String, Object> form = of(change.limit());
        form.put("to", change.bound());
        return form;
    }

    private static Map<String, Object> of(RuleRange range) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", range.name());
        if (range.lower() != Long.MIN_VALUE) {
            form.put("lower", range.lower());
        }
        form.put("least", range.least());
        form.put("largest", range.largest());
        if (range.upper() != Long.MAX_VALUE) {
            form.put("upper", range.upper());
        }
        return form;
    }
}
