/**
 * JSON and JSON Lines, record by record: start from {@link io.github.questionwright.loaders.internal.json.JsonFormat} and
 * {@link io.github.questionwright.loaders.internal.json.JsonLinesFormat}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.json;

import org.jspecify.annotations.NullMarked;
