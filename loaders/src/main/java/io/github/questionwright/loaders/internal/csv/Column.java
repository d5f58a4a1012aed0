package io.github.questionwright.loaders.internal.csv;

/**
 * A column of a table.
 *
 * @param index 0-based
 * @param name its name; that of the attribute if it holds one
 * @param role what its cells are
 * @param number the 1-based number of the option it belongs to, or 0
 */
record Column(int index, String name, Role role, int number) {}
