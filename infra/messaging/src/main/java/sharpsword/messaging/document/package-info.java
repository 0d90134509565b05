/** Answers how a command changes exactly one document: decision, guarded update, pending entries, repeated commands. */
@NullMarked
package sharpsword.messaging.document;

import org.jspecify.annotations.NullMarked;
