/**
 * Answers MongoDB's commands: collections and databases on top of the store, replies in batches, and the gate that lets
 * no answer out before its changes are on disk.
 */
@NullMarked
package sharpsword.embedded.server;

import org.jspecify.annotations.NullMarked;
