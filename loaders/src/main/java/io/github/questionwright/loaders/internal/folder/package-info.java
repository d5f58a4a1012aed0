/**
 * What the names of files and folders say about the questions in them, their topic and their language: start from
 * {@link io.github.questionwright.loaders.internal.folder.FolderNames}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.folder;

import org.jspecify.annotations.NullMarked;
