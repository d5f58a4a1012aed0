package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.write.DiagnosisForm;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.sampling.QuizDiagnosis;

/**
 * Why there is no quiz, or what the quizzes of a blueprint look like, as JSON. Stateless and thread-safe.
 *
 * <p>Both forms are objects with {@code possible}. If that is false: {@code message}, {@code requested}, {@code available},
 * {@code funnel} (a list of {@code filter}, {@code before} and {@code after}), {@code conflict} (a list of {@code rule},
 * {@code side}, which is {@code min}, {@code max} or {@code whole}, and {@code bound}), {@code changes} (the same with
 * {@code to}, the bound that works) and {@code supply} (ids). If it is true: {@code count}, {@code rules} (a list of
 * {@code name}, {@code lower}, {@code least}, {@code largest} and {@code upper}; a bound that does not exist is absent),
 * and the other parts of {@link QuizDiagnosis} by their names; what was not found out is absent, and {@code quizzes} is a
 * text of digits, for it may be large.
 */
public final class DiagnosisJson {

    private DiagnosisJson() {}

    /**
     * Writes on one line why there is no quiz.
     *
     * @param impossible what was thrown
     * @return a JSON object
     */
    public static String toJson(ImpossibleQuizException impossible) {
        return DiagnosisForm.write(impossible);
    }

    /**
     * Writes a diagnosis on one line.
     *
     * @param diagnosis the diagnosis
     * @return a JSON object
     */
    public static String toJson(QuizDiagnosis diagnosis) {
        return DiagnosisForm.write(diagnosis);
    }
}
