/**
 * Answers who is calling and what they may see.
 *
 * <p>A caller is an explicit value that is handed from the edge to every use case and query; nothing here is kept in
 * a thread. Scope is fail-closed: a caller without keys sees no row.
 */
@NullMarked
package sharpsword.access;

import org.jspecify.annotations.NullMarked;
