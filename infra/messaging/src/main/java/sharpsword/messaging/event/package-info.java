/** Answers what a message between services looks like: CloudEvents 1.0 with the platform's extension attributes. */
@NullMarked
package sharpsword.messaging.event;

import org.jspecify.annotations.NullMarked;
