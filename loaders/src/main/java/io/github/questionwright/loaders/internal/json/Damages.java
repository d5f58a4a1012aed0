package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of one part of a document, each with the list or object that is not whole because of it. */
final class Damages {

    private static final int MOST = 10_000;

    /**
     * A fault.
     *
     * @param in where the damaged list or object begins
     * @param place the same for people
     */
    record Damage(Fault fault, Mark in, String place) {}

    private List<Damage> damages = new ArrayList<>();
    private @Nullable Level owner;
    private boolean truncated;

    void add(Fault fault, Level level) {
        Level hit = owner == null ? level : owner;
        add(new Damage(fault, hit.start(), hit.place()));
    }

    /** Adds a fault; the text ends only once. */
    void add(Damage damage) {
        boolean end = damage.fault().code().equals(DiagnosticCode.JSON_TRUNCATED);
        if (damages.size() < MOST && !(end && truncated)) {
            damages.add(damage);
        }
        truncated |= end;
    }

    /** The text ends behind a fault that has been told and explains it. */
    void endIsExplained() {
        truncated = true;
    }

    /** From now on everything is the fault of one object, until this is called again. */
    @Nullable
    Level blame(@Nullable Level level) {
        Level before = owner;
        owner = level;
        return before;
    }

    boolean isEmpty() {
        return damages.isEmpty();
    }

    /** What there is so far; it is forgotten here. */
    List<Damage> take() {
        List<Damage> taken = damages;
        damages = new ArrayList<>();
        return taken;
    }
}
