package io.github.questionwright.grading;

/**
 * What a multiple choice earns that is neither quite right nor quite wrong. By every rule, the right options and no
 * other earn all, and nothing earns less than nothing.
 */
public enum PartialCredit {
    /**
     * {@code max(0, right chosen - wrong chosen) / right options}: a wrong choice cancels a right one. The default,
     * since candidates understand it in one sentence and a careful half answer is worth half. Who chooses everything
     * still earns something where most options are right.
     */
    RIGHT_MINUS_WRONG {
        @Override
        Points of(int rightChosen, int wrongChosen, int right, int wrong) {
            return Points.of(Math.max(0, rightChosen - wrongChosen), right);
        }
    },
    /**
     * {@code max(0, right chosen / right options - wrong chosen / wrong options)}: who chooses everything earns nothing,
     * however many options are right. Without wrong options the second part is 0.
     */
    PROPORTIONAL {
        @Override
        Points of(int rightChosen, int wrongChosen, int right, int wrong) {
            long others = Math.max(1, wrong);
            return Points.of(Math.max(0, rightChosen * others - (long) wrongChosen * right), right * others);
        }
    },
    /** One point for exactly the right options, else none. */
    ALL_OR_NOTHING {
        @Override
        Points of(int rightChosen, int wrongChosen, int right, int wrong) {
            return rightChosen == right && wrongChosen == 0 ? Points.ONE : Points.ZERO;
        }
    };

    abstract Points of(int rightChosen, int wrongChosen, int right, int wrong);
}
