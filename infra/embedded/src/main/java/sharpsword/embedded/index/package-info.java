/**
 * Indexes that are kept with every change and read in order: the one on {@code _id}, which is the collection itself, and
 * the declared ones, multikey and compound.
 */
@NullMarked
package sharpsword.embedded.index;

import org.jspecify.annotations.NullMarked;
