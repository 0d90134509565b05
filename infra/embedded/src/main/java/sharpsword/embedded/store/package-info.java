/**
 * Keeps bytes on disk: the storage types, the file with its settings, the commit before the answer, and compaction.
 */
@NullMarked
package sharpsword.embedded.store;

import org.jspecify.annotations.NullMarked;
