/** Answers one question: which instances of a service are up, and where. */
@NullMarked
package sharpsword.discovery;

import org.jspecify.annotations.NullMarked;
