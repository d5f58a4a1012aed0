package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parallel forms: a block in common, as small as possible, then the union of all the rest at bounds times the number of
 * forms, split form by form, then balanced by swaps.
 */
final class FormsDraw {

    private static final int ATTEMPTS = 3;

    private final Setting setting;
    private final Program fixed;
    private final FormsRequest request;
    private final String seed;
    private boolean unionPossible;

    FormsDraw(Setting setting, Program fixed, FormsRequest request, String seed) {
        this.setting = setting;
        this.fixed = fixed;
        this.request = request;
        this.seed = seed;
    }

    Forms draw() {
        int[] candidates = blockCandidates();
        int most = (int) Math.min(request.forms() == 1 ? Integer.MAX_VALUE : request.mostInCommon(), items(candidates));
        int length = setting.cells.forcedUnits().length;
        while (items(Arrays.copyOf(candidates, length)) <= most) {
            FormsBlock block = new FormsBlock(setting, Arrays.copyOf(candidates, length));
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                List<int[]> forms = split(block, attempt);
                if (forms != null) {
                    return made(block, forms);
                }
            }
            if (length++ == candidates.length) {
                break;
            }
        }
        return unionPossible || request.mostInCommon() > 0 ? new Forms.NotFound() : new Forms.Impossible();
    }

    /** Included units, then the units of one valid draw, those of scarce cells first. */
    private int[] blockCandidates() {
        Cells cells = setting.cells;
        int[] drawn = request.mostInCommon() == 0 || request.forms() == 1
                ? new int[0]
                : SequentialDraw.units(cells.pools(), fixed, key(0), new double[0], setting.nodeLimit())
                        .orElseThrow();
        IntStream scarceFirst = Arrays.stream(drawn)
                .boxed()
                .sorted(Comparator.comparingInt(unit -> cells.supply()[cells.cellOfUnit(unit)]))
                .mapToInt(Integer::intValue);
        return IntStream.concat(Arrays.stream(cells.forcedUnits()), scarceFirst).toArray();
    }

    private long items(int[] units) {
        return Arrays.stream(units)
                .mapToLong(unit -> setting.cells.units().members(unit).length)
                .sum();
    }

    private Key key(int form) {
        return Key.of("form/" + form, seed);
    }

    private @Nullable List<int[]> split(FormsBlock block, int attempt) {
        Key key = attempt == 0 ? Key.of(Priorities.SELECTION, seed) : key(-attempt);
        Optional<FormsUnion> union = FormsUnion.draw(setting, block, request.forms(), key);
        unionPossible |= union.isPresent();
        if (union.isEmpty()) {
            return null;
        }
        FormsSplit split = new FormsSplit(union.get(), request.forms(), setting.nodeLimit());
        List<int[]> forms = new ArrayList<>();
        Pools left = union.get().pools();
        for (int form = 1; form <= request.forms(); form++) {
            int[] counts = split.next(left, key(form));
            if (counts == null) {
                return null;
            }
            int[] units = UniformLaw.firstOfEachCell(left, key(form), counts);
            forms.add(units);
            left = left.only(FormsBlock.notAmong(units));
        }
        return forms;
    }

    private Forms made(FormsBlock block, List<int[]> forms) {
        new FormsBalance(setting, request.statistics(), block, forms, key(0)).run();
        List<int[]> items = new ArrayList<>();
        List<long[]> values = new ArrayList<>();
        for (int[] units : forms) {
            int[] all = IntStream.concat(Arrays.stream(block.units()), Arrays.stream(units))
                    .toArray();
            int[] x = new int[setting.cells.count()];
            Arrays.stream(all).forEach(unit -> x[setting.cells.cellOfUnit(unit)]++);
            items.add(Arrays.stream(all)
                    .flatMap(unit -> Arrays.stream(setting.cells.units().members(unit)))
                    .toArray());
            values.add(setting.originalValues(x));
        }
        return new Forms.Made(items, (int) items(block.units()), values);
    }
}
