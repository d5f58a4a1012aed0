package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import java.util.LinkedHashMap;
import java.util.Map;

/** The blueprints that a pool was last asked for, prepared. Thread-safe; holds {@value #KEPT} at most. */
final class RecentBlueprints {

    private static final int KEPT = 4;

    private final Map<Blueprint, Lazy<PreparedBlueprint>> recent = new LinkedHashMap<>(8, 0.75f, true);

    PreparedBlueprint get(PreparedPool pool, Blueprint blueprint) {
        Blueprint essence = blueprint.essence();
        Lazy<PreparedBlueprint> prepared;
        synchronized (recent) {
            prepared = recent.computeIfAbsent(essence, key -> new Lazy<>(() -> BlueprintTranslation.of(pool, key)));
            if (recent.size() > KEPT) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return prepared.get();
    }
}
