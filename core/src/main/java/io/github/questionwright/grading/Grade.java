package io.github.questionwright.grading;

/**
 * What the answer to one question is worth. Immutable and thread-safe; its components may grow.
 *
 * @param number the place of the question in the quiz, from 1
 * @param questionId the id of the question
 * @param status what became of the answer
 * @param points what it earned; 0 while it needs a person
 * @param max what it could earn: 1, or 0 if it is not gradable
 */
public record Grade(int number, String questionId, GradeStatus status, Points points, Points max) {

    static Grade earned(int number, String id, Points points) {
        return new Grade(number, id, status(points), points, Points.ONE);
    }

    private static GradeStatus status(Points points) {
        if (points.equals(Points.ZERO)) {
            return GradeStatus.WRONG;
        }
        return points.equals(Points.ONE) ? GradeStatus.CORRECT : GradeStatus.PARTLY;
    }
}
