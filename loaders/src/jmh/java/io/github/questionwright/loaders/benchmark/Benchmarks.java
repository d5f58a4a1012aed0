package io.github.questionwright.loaders.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the median of each and how it compares with ours of its group, all from one run. An
 * argument is a pattern of those to run.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io\\.github\\.questionwright\\.loaders\\.benchmark\\."
                                + (args.length == 0 ? ".*" : args[0]))
                        .jvmArgs("-Xmx4g")
                        .build())
                .run();
        Map<String, Double> medians = new TreeMap<>();
        results.forEach(result -> medians.put(
                result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.(\\w+)$", "$1" + parameter(result) + ".$2"),
                result.getPrimaryResult().getStatistics().getPercentile(50)));
        medians.forEach((name, median) -> {
            String group = name.substring(0, name.indexOf('.'));
            double ours = medians.get(group + ".ours");
            System.out.printf(Locale.ROOT, "%-45s %10.3f ms/op   %6.2f x ours%n", name, median, median / ours);
        });
    }

    private static String parameter(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(key -> "-" + result.getParams().getParam(key))
                .collect(Collectors.joining());
    }
}
