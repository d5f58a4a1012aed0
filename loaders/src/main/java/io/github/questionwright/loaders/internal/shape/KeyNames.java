package io.github.questionwright.loaders.internal.shape;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of fields, as people choose them, speak for. A name is a hint and never a proof: {@code answer} may
 * hold the options, {@code level} a role.
 */
public final class KeyNames {

    private static final Map<String, FieldRole> ROLES = new LinkedHashMap<>();

    static {
        put(FieldRole.ID, "id uuid guid qid questionid questionnumber number no nr num index key slug");
        put(
                FieldRole.PROMPT,
                "prompt question q text title stem front query name questiontext questiontitle questionen"
                        + " questionname problem statement frage pregunta pergunta domanda вопрос");
        put(
                FieldRole.OPTIONS,
                "options option choices choice answers alternatives possibleanswers answeroptions answerchoices"
                        + " variants selections");
        put(
                FieldRole.CORRECT,
                "correct correctanswer correctanswers correctoption correctoptions correctindex correctanswerindex"
                        + " correctoptionindex answerindex rightanswer rightanswers right answerkey correctchoice"
                        + " correctresponse correctkey solutionindex correctoptionid correctanswerid correctid answerid"
                        + " correctchoiceid correctchoiceindex rightanswerindex indexofcorrectanswer correctanswerkey"
                        + " rightoption answeroption");
        put(
                FieldRole.INCORRECT,
                "incorrect incorrectanswers incorrectanswer wronganswers wronganswer wrong distractors distractor");
        put(
                FieldRole.ANSWER,
                "answer a modelanswer sampleanswer expectedanswer idealanswer groundtruth back solution response"
                        + " reply antwort respuesta resposta risposta ответ");
        put(
                FieldRole.EXPLANATION,
                "explanation explain rationale reason why feedback description details detail comment note notes"
                        + " justification answerdescription");
        put(
                FieldRole.SECTION,
                "section category topic domain skill subject area chapter module group theme unit subtopic"
                        + " subcategory categories deck");
        put(FieldRole.TAGS, "tags tag keywords labels skills topics technologies");
        put(FieldRole.DIFFICULTY, "difficulty level difficultylevel complexity hardness");
        put(FieldRole.SENIORITY, "seniority experience grade role position");
        put(
                FieldRole.KEY_POINTS,
                "keypoints goodtohear keyconcepts tips points expectedpoints lookfor whattolookfor evaluationpoints");
        put(FieldRole.RED_FLAGS, "redflags badsigns warnings antipatterns commonmistakes");
        put(FieldRole.FOLLOW_UPS, "followups followup followupquestions");
        put(FieldRole.REFERENCES, "references reference links link sources source url urls resources readmore");
        put(FieldRole.RUBRIC, "rubric scoring evaluation criteria evaluationcriteria");
        put(FieldRole.HINTS, "hint hints clue clues");
        put(FieldRole.TIME, "minutes time timelimit maxtime duration timeinminutes seconds timeseconds estimatedtime");
        put(FieldRole.CODE, "code codeexample codesnippet snippet example examplecode");
        put(FieldRole.KIND, "kind type questiontype qtype");
        put(FieldRole.LOCALE, "locale language lang");
        put(FieldRole.AUTHOR, "author createdby contributor");
    }

    private KeyNames() {}

    private static void put(FieldRole role, String names) {
        for (String name : names.split(" ")) {
            ROLES.put(name, role);
        }
    }

    /** What a name speaks for; case, underscores, hyphens, blanks and a number at its end do not count. */
    public static Optional<FieldRole> role(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
        FieldRole whole = ROLES.get(plain);
        return Optional.ofNullable(whole == null ? ROLES.get(plain.replaceAll("[0-9]+$", "")) : whole);
    }

    /** Whether a name speaks for a role. */
    public static boolean speaksFor(FieldRole role, String name) {
        return role(name).filter(role::equals).isPresent();
    }
}
