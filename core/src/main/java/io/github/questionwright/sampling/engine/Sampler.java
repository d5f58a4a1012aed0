package io.github.questionwright.sampling.engine;

import io.github.questionwright.base.Lazy;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws from a {@link Problem}: the type to start from. Sorting into cells, fixing the count and proving that there is a
 * draw at all happens once; a draw then depends on its mode and seed alone. Immutable and thread-safe.
 */
public final class Sampler {

    private final Setting setting;
    private final @Nullable Program fixed;
    private final @Nullable UndecidedException undecided;
    private final Lazy<double[]> odds;
    private final Lazy<UniformLaw> law;

    private Sampler(Setting setting, @Nullable Program fixed, @Nullable UndecidedException undecided) {
        this.setting = setting;
        this.fixed = fixed;
        this.undecided = undecided;
        Cells cells = setting.cells;
        odds = new Lazy<>(() -> MaximumEntropy.odds(fixed.withCells(fixed.low(), cells.supply())));
        law = new Lazy<>(() -> new UniformLaw(cells, fixed));
    }

    /** Prepares a problem. */
    public static Sampler of(Problem problem) {
        Setting setting = new Setting(problem);
        try {
            return new Sampler(setting, setting.fixed(setting.rules()).orElse(null), null);
        } catch (UndecidedException e) {
            return new Sampler(setting, null, e);
        }
    }

    /** The draw of a seed. */
    public Draw draw(Mode mode, String seed) {
        if (undecided != null) {
            return new Draw.Undecided(undecided.nodes());
        }
        if (fixed == null) {
            return new Draw.Impossible();
        }
        try {
            return switch (mode) {
                case SEQUENTIAL -> sequential(fixed, seed, new double[0]);
                case BALANCED -> sequential(fixed, seed, odds.get());
                case UNIFORM -> drawn(law.get().units(seed));
            };
        } catch (UndecidedException e) {
            return new Draw.Undecided(e.nodes());
        } catch (BudgetException e) {
            return new Draw.BeyondBudget(e.steps, e.budget);
        }
    }

    /** The law of UNIFORM; empty where there is no draw or counting goes beyond its budget. */
    public Optional<UniformLaw> uniformLaw() {
        try {
            return fixed == null ? Optional.empty() : Optional.of(law.get());
        } catch (BudgetException e) {
            return Optional.empty();
        }
    }

    /**
     * Why there is no draw.
     *
     * @throws UndecidedException if a question goes beyond the node limit
     */
    public Explanation explain() {
        return new Explainer(setting).explain();
    }

    /**
     * What the draws can look like; empty when there is none.
     *
     * @throws UndecidedException if a question goes beyond the node limit
     */
    public Optional<Diagnosis> diagnose() {
        if (undecided != null) {
            throw undecided;
        }
        return Optional.ofNullable(fixed).map(program -> Diagnoser.diagnose(setting, program));
    }

    /**
     * How often an item of the kind that comes up most is drawn, by a fixed list of seeds; a rough figure, to compare
     * modes and the floor with. Included items do not count.
     *
     * @return from 0 to 1; empty if a draw cannot be made
     */
    public OptionalDouble mostExposed(Mode mode) {
        return new MostExposed(setting).by(this, mode);
    }

    /** The items that may come next, for a draw that is made one item at a time by somebody else's choice. */
    public Step step(int[] asked, int[] skipped) {
        int items = setting.problem.items();
        try {
            return new StepQuery(setting, StepQuery.checked(asked, items), StepQuery.checked(skipped, items)).find();
        } catch (UndecidedException e) {
            return new Step.Undecided(e.nodes());
        }
    }

    /** Several draws that share nothing, or as little as possible up to a limit, and weigh alike. */
    public Forms forms(FormsRequest request, String seed) {
        request.check(setting.problem.items());
        if (undecided != null) {
            return new Forms.Undecided(undecided.nodes());
        }
        if (fixed == null) {
            return new Forms.Impossible();
        }
        try {
            return new FormsDraw(setting, fixed, request, seed).draw();
        } catch (UndecidedException e) {
            return new Forms.Undecided(e.nodes());
        }
    }

    private Draw sequential(Program program, String seed, double[] odds) {
        Key key = Key.of(Priorities.SELECTION, seed);
        Optional<int[]> units = SequentialDraw.units(setting.cells.pools(), program, key, odds, setting.nodeLimit());
        return drawn(units.orElseThrow(() -> new IllegalStateException("a fixed program has a solution")));
    }

    private Draw drawn(int[] units) {
        Cells cells = setting.cells;
        int[] x = cells.forced().clone();
        int[] items = IntStream.concat(IntStream.of(cells.forcedUnits()), IntStream.of(units))
                .flatMap(unit -> IntStream.of(cells.units().members(unit)))
                .toArray();
        for (int unit : units) {
            x[cells.cellOf()[cells.units().members(unit)[0]]]++;
        }
        return new Draw.Drawn(items, setting.originalValues(x), setting.minimisedValue(x));
    }
}
