/**
 * Answers who read what is sensitive, who took data out and who was refused. The trail is only ever added to; audit
 * administrators read it, nobody changes it.
 */
@NullMarked
package sharpsword.access.audit;

import org.jspecify.annotations.NullMarked;
